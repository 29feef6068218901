package fi.luotsi.dialog;

import fi.luotsi.dialog.Quantities.Quantity;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the option in whose range an amount of time lies: to "1–6 vuotta" belong "2v", "puolitoista
 * vuotta" and "18 kk". Only labels such as "Alle 3 kuukautta" and "3–11 kuukautta" are ranges.
 */
record OptionRanges(List<Node.Option> options, ContentLocale locale) {

  private static final Pattern UNDER =
      Pattern.compile("(?:alle|under|less than) (\\d+) (\\p{L}+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN = Pattern.compile("(\\d+)\\s?[–-]\\s?(\\d+) (\\p{L}+)");

  /** The amounts from one, up to but without another, in days. */
  private record Range(Node.Option option, double from, double below) {

    boolean holds(double days) {
      return days >= from && days < below;
    }
  }

  Optional<Node.Option> read(Speech speech, String text) {
    List<Range> ranges = ranges();
    List<Quantity> said =
        ranges.size() < 2 || speech.whole().negated()
            ? List.of()
            : Quantities.of(text, locale.language());
    if (said.size() != 1 || said.getFirst().unit() == null) {
      return Optional.empty();
    }
    double days = said.getFirst().in(Slot.Unit.DAYS);
    List<Range> holding = ranges.stream().filter(range -> range.holds(days)).toList();
    return holding.size() == 1 ? Optional.of(holding.getFirst().option()) : Optional.empty();
  }

  private List<Range> ranges() {
    List<Range> ranges = new ArrayList<>();
    for (Node.Option option : options) {
      String label = option.label().in(locale).strip();
      Matcher under = UNDER.matcher(label);
      Matcher between = BETWEEN.matcher(label);
      if (under.matches()) {
        days(under.group(2))
            .ifPresent(
                unit -> ranges.add(new Range(option, 0, Integer.parseInt(under.group(1)) * unit)));
      } else if (between.matches()) {
        int from = Integer.parseInt(between.group(1));
        int to = Integer.parseInt(between.group(2));
        days(between.group(3))
            .ifPresent(unit -> ranges.add(new Range(option, from * unit, (to + 1) * unit)));
      }
    }
    return ranges;
  }

  private Optional<Double> days(String word) {
    Language language = locale.language();
    String plain = Quantities.fold(word.toLowerCase(Locale.ROOT), language);
    return TimeUnits.unit(plain, language).map(Slot.Unit::days);
  }
}
