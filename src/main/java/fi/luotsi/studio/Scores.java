package fi.luotsi.studio;

import fi.luotsi.guidance.Thresholds;
import fi.luotsi.language.Language;
import fi.luotsi.search.Candidate;
import fi.luotsi.search.CrossValidation.HeldOut;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shares counted by language and in all. */
final class Scores {

  private static final class Share {
    private double points;
    private int of;
  }

  private final Map<Measure, Map<Language, Share>> shares = new EnumMap<>(Measure.class);

  /** Those of held-out questions when they are answered by some thresholds. */
  static Scores of(List<HeldOut> results, Thresholds thresholds) {
    Scores scores = new Scores();
    results.forEach(result -> scores.count(result, thresholds));
    return scores;
  }

  private void count(HeldOut result, Thresholds thresholds) {
    Language language = result.language();
    boolean relevant = result.anyMatch() >= thresholds.relevant();
    if (!result.belongs()) {
      count(Measure.OFF_TOPIC, language, !relevant);
      return;
    }
    boolean first = result.isRight();
    boolean certain = result.bestMatch() >= thresholds.answer();
    count(Measure.FIRST, language, first);
    count(
        Measure.TOP_3,
        language,
        result.candidates().stream().limit(3).map(Candidate::path).anyMatch(result.path()::equals));
    count(Measure.WRONG, language, !first && certain);
    count(Measure.CERTAIN, language, first && certain);
    count(Measure.LOST, language, !relevant && !certain);
  }

  /** Counts one item: it earned so many points, 0 to 1. */
  void count(Measure measure, Language language, double points) {
    Share share =
        shares
            .computeIfAbsent(measure, key -> new EnumMap<>(Language.class))
            .computeIfAbsent(language, key -> new Share());
    share.points += points;
    share.of++;
  }

  void count(Measure measure, Language language, boolean holds) {
    count(measure, language, holds ? 1 : 0);
  }

  /** The share in one language; NaN when there were no items. */
  double share(Measure measure, Language language) {
    Share share = shares.getOrDefault(measure, Map.of()).get(language);
    return share == null ? Double.NaN : share.points / share.of;
  }

  /** The share over all languages; NaN when there were no items. */
  double share(Measure measure) {
    double points = 0;
    int of = 0;
    for (Share share : shares.getOrDefault(measure, Map.of()).values()) {
      points += share.points;
      of += share.of;
    }
    return points / of;
  }

  /** One line of a report; measures that were not taken are blank. */
  String line(Measure measure) {
    StringBuilder line = new StringBuilder("%-19s".formatted(measure.title()));
    for (Language language : Language.values()) {
      line.append(percent(share(measure, language)));
    }
    return line.append(percent(share(measure))).append("   ").append(measure.meaning()).toString();
  }

  static String heading() {
    StringBuilder heading = new StringBuilder("%-19s".formatted(""));
    for (Language language : Language.values()) {
      heading.append("%8s".formatted(language.code()));
    }
    return heading.append("%8s".formatted("all")).toString();
  }

  private static String percent(double share) {
    return Double.isNaN(share) ? " ".repeat(8) : String.format(Locale.ROOT, "%7.1f%%", 100 * share);
  }

  boolean has(Measure measure) {
    return shares.containsKey(measure);
  }
}
