package fi.luotsi.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.IBANValidator;

/**
 * A bank account number as IBAN (ISO 13616), also with spaces or hyphens and in lower case. A
 * Finnish one is found also when it is mistyped; a foreign one when it is valid.
 */
final class AccountNumber implements Identifier {

  private static final Pattern FINNISH =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])FI[\\s\\u00a0-]?\\d{2}(?:[\\s\\u00a0-]?\\d){10,18}(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FOREIGN_START =
      Pattern.compile("(?<![\\p{L}\\p{N}])[A-Za-z]{2}\\d{2}(?=[\\s\\u00a0-]?[A-Za-z0-9])");

  @Override
  public Kind kind() {
    return Kind.IBAN;
  }

  @Override
  public List<Span> find(String text) {
    List<Span> found = new ArrayList<>();
    Matcher finnish = FINNISH.matcher(text);
    while (finnish.find()) {
      found.add(new Span(finnish.start(), finnish.end()));
    }
    Matcher foreign = FOREIGN_START.matcher(text);
    int from = 0;
    while (foreign.find(from)) {
      int end = endOfValid(text, foreign.start());
      if (end > 0 && found.stream().noneMatch(span -> span.start() == foreign.start())) {
        found.add(new Span(foreign.start(), end));
      }
      from = Math.max(end, foreign.end());
    }
    found.sort((one, other) -> Integer.compare(one.start(), other.start()));
    return found;
  }

  /** Where the valid account number that begins there ends; -1 when none begins there. */
  private static int endOfValid(String text, int start) {
    String country = text.substring(start, start + 2).toUpperCase(Locale.ROOT);
    IBANValidator.Validator format = IBANValidator.getInstance().getValidator(country);
    if (format == null) {
      return -1;
    }
    StringBuilder number = new StringBuilder();
    int end = start;
    while (end < text.length() && number.length() < format.getIbanLength()) {
      char next = text.charAt(end++);
      if (Character.isLetterOrDigit(next)) {
        number.append(next);
      } else if (next != ' ' && next != '\u00a0' && next != '-') {
        return -1;
      }
    }
    boolean goesOn = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    String candidate = number.toString().toUpperCase(Locale.ROOT);
    return !goesOn && IBANValidator.getInstance().isValid(candidate) ? end : -1;
  }
}
