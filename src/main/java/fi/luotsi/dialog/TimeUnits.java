package fi.luotsi.dialog;

import fi.luotsi.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words for days, weeks, months and years, and those that say a number of days by themselves.
 * Without marks, but for Swedish {@code år}, which has to be told from {@code är}.
 */
final class TimeUnits {

  private record Word(Slot.Unit unit, Pattern forms) {}

  private static final List<Word> EVERYWHERE =
      List.of(word(Slot.Unit.DAYS, "pv|pvaa|vrk|d"), word(Slot.Unit.MONTHS, "kk|kkta|kkn"));

  private static final Map<Language, List<Word>> WORDS =
      Map.of(
          Language.FI,
          List.of(
              word(Slot.Unit.DAYS, "paiv\\w*|vuorokau\\w*|vuorokaut\\w*"),
              word(Slot.Unit.WEEKS, "viiko\\w*|viikk\\w*|vk|vko\\w*"),
              word(Slot.Unit.MONTHS, "kuukau\\w*|kuukaut\\w*|kuuta|kuu|kuun|kuisen"),
              word(Slot.Unit.YEARS, "v|vuo[tsd]\\w*|vuotias\\w*|vuotiaa\\w*|vee|wee")),
          Language.SV,
          List.of(
              word(Slot.Unit.DAYS, "dag|dagar|dagars|dagarna|dygn"),
              word(Slot.Unit.WEEKS, "veck\\w*|v"),
              word(Slot.Unit.MONTHS, "manad\\w*|man|mdr|manaders"),
              word(Slot.Unit.YEARS, "år|året|åring\\w*|års")),
          Language.EN,
          List.of(
              word(Slot.Unit.DAYS, "days?|daily"),
              word(Slot.Unit.WEEKS, "weeks?|wks?|w"),
              word(Slot.Unit.MONTHS, "months?|mos?|mths?|mo"),
              word(Slot.Unit.YEARS, "years?|yrs?|yo|y|yearold|old")));

  private static final Map<String, Double> DAYS =
      Map.ofEntries(
          Map.entry("tanaan", 0.0),
          Map.entry("tanaa", 0.0),
          Map.entry("aamusta", 0.0),
          Map.entry("aamulla", 0.0),
          Map.entry("eilen", 1.0),
          Map.entry("eile", 1.0),
          Map.entry("eilisesta", 1.0),
          Map.entry("eilisest", 1.0),
          Map.entry("toissapaivasta", 2.0),
          Map.entry("toissapaivana", 2.0),
          Map.entry("idag", 0.0),
          Map.entry("morse", 0.0),
          Map.entry("igar", 1.0),
          Map.entry("forrgar", 2.0),
          Map.entry("today", 0.0),
          Map.entry("yesterday", 1.0));

  private TimeUnits() {}

  private static Word word(Slot.Unit unit, String forms) {
    return new Word(unit, Pattern.compile(forms));
  }

  /** The unit that a word names. */
  static Optional<Slot.Unit> unit(String word, Language language) {
    return java.util.stream.Stream.concat(
            EVERYWHERE.stream(), WORDS.getOrDefault(language, List.of()).stream())
        .filter(known -> known.forms().matcher(word).matches())
        .map(Word::unit)
        .findFirst();
  }

  /** The days since what a word names: yesterday is one. */
  static Optional<Double> daysSince(String word) {
    return Optional.ofNullable(DAYS.get(word));
  }
}
