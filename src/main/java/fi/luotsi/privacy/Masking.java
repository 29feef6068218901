package fi.luotsi.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Takes personal identifiers out of what people write: Finnish personal identity codes, account
 * numbers, phone numbers of persons and e-mail addresses. The marks left in their place read the
 * same in every language.
 */
public final class Masking {

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
        masked = Span.replace(masked, found, "[" + identifier.kind().mark() + "]");
        kinds.add(identifier.kind().code());
      }
    }
    return new Masked(masked, kinds.stream().sorted(Kind.ORDER).toList());
  }
}
