package fi.luotsi.limits;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something may happen.
 *
 * @param burst at once
 * @param perMinute in the long run
 */
public record Rate(int burst, int perMinute) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,9}), then (\\d{1,9}) a minute");

  public Rate {
    if (burst < 1 || perMinute < 1) {
      throw new IllegalArgumentException("A rate lets at least one through");
    }
  }

  /** Reads settings such as {@code 20, then 120 a minute}. */
  public static Rate valueOf(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no rate; write it as \"20, then 120 a minute\"");
    }
    return new Rate(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }
}
