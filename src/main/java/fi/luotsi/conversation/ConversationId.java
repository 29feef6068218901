package fi.luotsi.conversation;

import java.util.regex.Pattern;

/** Names a conversation; public, not a secret. 22 characters of URL-safe Base64. */
public record ConversationId(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

  public ConversationId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("Not a conversation id");
    }
  }

  /** Whether that text can name a conversation. */
  public static boolean isValid(String value) {
    return FORM.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
