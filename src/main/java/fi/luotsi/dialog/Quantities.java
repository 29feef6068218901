package fi.luotsi.dialog;

import fi.luotsi.language.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers in a text, each with its unit of time if it has one: figures and words, "5kk",
 * "puolitoista vuotta", "ett och ett halvt år", "two years and three months". For one text.
 */
final class Quantities {

  private static final Pattern TOKEN =
      Pattern.compile("(?<![\\p{L}\\d])-?\\d{1,9}(?:[.,]\\d+)?|\\p{L}+|\\d{1,9}");
  private static final Pattern SWEDISH_YEAR = Pattern.compile("(?<!\\p{L})år");
  private static final Pattern YEARS_OLD = Pattern.compile("(\\p{L}+?)-?(vuotia\\p{L}+)");
  private static final Pattern SWEDISH_HALF =
      Pattern.compile("\\b(?:en|ett) och (?:en |ett )?halv\\w?\\b");
  private static final Pattern ENGLISH_HALF = Pattern.compile("\\b(?:one|a) and a half\\b");
  private static final Pattern AND_A_HALF =
      Pattern.compile("\\s+(?:ja puol\\w*|och (?:en |ett )?halv\\w?|and a half)\\b");
  private static final Set<String> JOINTS = Set.of("ja", "och", "and", "a", "an", "of");
  private static final Set<String> BEFORE_ONE =
      Set.of(
          "noin", "yli", "kohta", "melkein", "jo", "reilu", "reilun", "nyt", "ca", "cirka", "over",
          "nastan", "drygt", "about", "almost", "nearly", "since", "for", "last", "viime", "sen");
  private static final Set<String> LESS = Set.of("alle", "under", "vajaa", "vajaan", "less");

  private final Language language;
  private final List<Quantity> found = new ArrayList<>();
  private @Nullable Double number;
  private boolean less;
  private boolean joined;
  private @Nullable String before;

  /**
   * A number with its unit.
   *
   * @param less whether it is a little less
   */
  record Quantity(double value, Slot.@Nullable Unit unit, boolean less) {

    /** The value in another unit; as it is when it has none of its own or none is wanted. */
    double in(Slot.@Nullable Unit wanted) {
      return unit == null || wanted == null ? value : value * unit.days() / wanted.days();
    }
  }

  private Quantities(Language language) {
    this.language = language;
  }

  static List<Quantity> of(String text, Language language) {
    Quantities quantities = new Quantities(language);
    Matcher tokens = TOKEN.matcher(halvesAsFigures(fold(text, language)));
    while (tokens.find()) {
      quantities.readApart(tokens.group());
    }
    quantities.close();
    return List.copyOf(quantities.found);
  }

  /** In lower case without marks, but for Swedish {@code år}; figures apart from letters. */
  static String fold(String text, Language language) {
    String lower = text.toLowerCase(Locale.ROOT);
    String plain = language == Language.SV ? SWEDISH_YEAR.matcher(lower).replaceAll("Å") : lower;
    return Normalizer.normalize(plain.replace("Å", "\u0001"), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace("\u0001", "år")
        .replaceAll("(?<=\\d)(?=\\p{L})", " ");
  }

  private static String halvesAsFigures(String text) {
    String figures = SWEDISH_HALF.matcher(text).replaceAll("1,5");
    figures = ENGLISH_HALF.matcher(figures).replaceAll("1.5");
    return AND_A_HALF.matcher(figures).replaceAll(" plushalf");
  }

  /** Reads a word; one such as "kolmevuotias" as two. */
  private void readApart(String token) {
    Matcher old = YEARS_OLD.matcher(token);
    if (old.matches() && value(old.group(1)).isPresent()) {
      read(old.group(1));
      read(old.group(2));
    } else {
      read(token);
    }
    before = token;
  }

  private void read(String token) {
    Optional<Double> value = value(token);
    Optional<Slot.Unit> unit = TimeUnits.unit(token, language);
    if (token.equals("plushalf") && number != null) {
      number += 0.5;
    } else if (unit.isPresent()) {
      measure(unit.get());
    } else if (value.isPresent()) {
      count(value.get(), token);
    } else if (TimeUnits.daysSince(token).isPresent()) {
      close();
      TimeUnits.daysSince(token)
          .ifPresent(days -> found.add(new Quantity(days, Slot.Unit.DAYS, false)));
    } else {
      pass(token);
    }
  }

  private Optional<Double> value(String token) {
    return Character.isLetter(token.codePointAt(0))
        ? NumberWords.value(token, language)
        : Optional.of(Double.parseDouble(token.replace(',', '.')));
  }

  private void count(double value, String token) {
    if (number != null && number >= 20 && number % 10 == 0 && value >= 1 && value < 10) {
      number += value;
      return;
    }
    boolean article = number != null && number == 1;
    if (article && !Character.isDigit(token.codePointAt(0))) {
      number = value;
      return;
    }
    close();
    number = value;
  }

  private void measure(Slot.Unit unit) {
    Quantity quantity = new Quantity(number == null ? 1 : number, unit, less);
    boolean counted = number != null || meansOne();
    number = null;
    less = false;
    Quantity last = found.isEmpty() ? null : found.getLast();
    if (counted && joined && last != null && finer(unit, last.unit())) {
      found.removeLast();
      found.add(new Quantity(last.value() + quantity.in(last.unit()), last.unit(), false));
    } else if (counted) {
      found.add(quantity);
    }
    joined = counted;
  }

  /** Whether a unit without a number means one of it: "viikon", "about a year". */
  private boolean meansOne() {
    return before == null
        || JOINTS.contains(before)
        || BEFORE_ONE.contains(before)
        || LESS.contains(before);
  }

  private static boolean finer(Slot.Unit unit, Slot.@Nullable Unit than) {
    return than != null && unit.compareTo(than) < 0;
  }

  private void pass(String token) {
    if (JOINTS.contains(token)) {
      return;
    }
    close();
    joined = false;
    less |= LESS.contains(token);
  }

  private void close() {
    if (number != null) {
      found.add(new Quantity(number, null, less));
    }
    number = null;
    less = false;
  }
}
