package fi.luotsi.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Finnish personal identity code (henkilötunnus): ddmmyy, a sign for the century, three digits
 * and a check character; decree 128/2010 as amended by 690/2022. Found also with spaces, in lower
 * case, with a dotted date or four digits of the year, and with a check character that does not
 * fit. Without the sign it is taken for one only when the check character is a letter and fits.
 */
final class IdentityCode implements Identifier {

  private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final String GAP = "[\\s\\u00a0\\u202f]{0,2}";
  private static final String SIGN = "[-+\\u2010-\\u2015\\u2212YXWVUA-Fyxwvua-f]";

  private static final Pattern FORM =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])"
              + "(?:(?<day>\\d{2})\\s?(?<month>\\d{2})\\s?"
              + "|(?<dottedDay>\\d{1,2})\\.\\s?(?<dottedMonth>\\d{1,2})\\.\\s?)"
              + "(?:18|19|20)?(?<year>\\d{2})"
              + GAP
              + ("(?<sign>" + SIGN + ")?")
              + GAP
              + "(?<number>\\d{3})"
              + GAP
              + "(?<check>[0-9A-Ya-y])"
              + "(?![\\p{L}\\p{N}])");

  /** Each character by itself, as some write it who fear to be read wrong. */
  private static final Pattern SPREAD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])\\d(?:\\s\\d){5}\\s?"
              + SIGN
              + "\\s?\\d(?:\\s\\d){2}\\s?[0-9A-Ya-y](?![\\p{L}\\p{N}])");

  @Override
  public Kind kind() {
    return Kind.HETU;
  }

  @Override
  public List<Span> find(String text) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = FORM.matcher(text);
    while (matcher.find()) {
      if (isDate(matcher) && (matcher.group("sign") != null || fits(matcher))) {
        found.add(new Span(matcher.start(), matcher.end()));
      }
    }
    SPREAD.matcher(text).results().forEach(code -> found.add(new Span(code.start(), code.end())));
    return found;
  }

  private static boolean isDate(Matcher matcher) {
    boolean dotted = matcher.group("day") == null;
    int day = Integer.parseInt(matcher.group(dotted ? "dottedDay" : "day"));
    int month = Integer.parseInt(matcher.group(dotted ? "dottedMonth" : "month"));
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
  }

  private static boolean fits(Matcher matcher) {
    if (matcher.group("day") == null) {
      return false;
    }
    char check = Character.toUpperCase(matcher.group("check").charAt(0));
    String digits =
        matcher.group("day")
            + matcher.group("month")
            + matcher.group("year")
            + matcher.group("number");
    return Character.isLetter(check)
        && CHECK_CHARACTERS.charAt((int) (Long.parseLong(digits) % 31)) == check;
  }
}
