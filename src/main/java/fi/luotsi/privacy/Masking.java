package fi.luotsi.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes personal identifiers out of what people write: Finnish personal identity codes, account
 * numbers, phone numbers of persons and e-mail addresses. The marks left in their place read the
 * same in every language.
 */
public final class Masking {

  private static final Pattern MARK =
      Pattern.compile(
          Stream.of(Kind.values())
              .map(kind -> Pattern.quote(mark(kind)))
              .collect(Collectors.joining("|")));

  private final List<Identifier> identifiers;

  /**
   * @param published phone numbers that services publish, which are no secret, as they are dialled
   *     in Finland; asked anew for each text
   */
  public Masking(Supplier<Set<String>> published) {
    this.identifiers =
        List.of(
            new EmailAddress(),
            new AccountNumber(),
            new IdentityCode(),
            new PhoneNumber(published));
  }

  /** The text with a mark in place of each identifier. */
  public Masked mask(String text) {
    String masked = text;
    List<String> kinds = new ArrayList<>();
    for (Identifier identifier : identifiers) {
      List<Span> found = identifier.find(masked);
      if (!found.isEmpty()) {
        masked = Span.replace(masked, found, mark(identifier.kind()));
        kinds.add(identifier.kind().code());
      }
    }
    return new Masked(masked, kinds.stream().sorted(Kind.ORDER).toList());
  }

  /** Whether a masked text consists of marks, without a word or number beside them. */
  public static boolean leavesNothing(String masked) {
    Matcher marks = MARK.matcher(masked);
    return marks.find() && marks.replaceAll("").codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static String mark(Kind kind) {
    return "[" + kind.mark() + "]";
  }
}
