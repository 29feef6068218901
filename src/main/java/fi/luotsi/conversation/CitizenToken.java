package fi.luotsi.conversation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What lets a citizen back into a conversation: {@code <conversation>.<secret>}. The secret is 256
 * random bits; the log holds only its SHA-256.
 */
public record CitizenToken(ConversationId conversation, String secret) {

  private static final int SECRET_BYTES = 32;
  private static final int SECRET_LENGTH = 43;
  private static final int ID_BYTES = 16;

  /** Names a new conversation and makes its secret. The generator must be a secure one. */
  static CitizenToken fresh(RandomGenerator random) {
    return new CitizenToken(new ConversationId(text(random, ID_BYTES)), text(random, SECRET_BYTES));
  }

  private static String text(RandomGenerator random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** A token as the client gave it; empty when it cannot be one. */
  public static Optional<CitizenToken> parse(String token) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 2
        || parts[1].length() != SECRET_LENGTH
        || !ConversationId.isValid(parts[0])) {
      return Optional.empty();
    }
    return Optional.of(new CitizenToken(new ConversationId(parts[0]), parts[1]));
  }

  /** SHA-256 of the secret, in hex. */
  String hash() {
    return HexFormat.of().formatHex(sha256(secret));
  }

  /** Whether it opens the conversation with that hash; takes the same time whatever differs. */
  boolean opens(String hash) {
    return MessageDigest.isEqual(
        hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
  }

  /** The token as the client keeps it. */
  public String text() {
    return conversation.value() + "." + secret;
  }

  /** Names the conversation only, so that the secret gets into no log. */
  @Override
  public String toString() {
    return "CitizenToken[" + conversation + "]";
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }
}
