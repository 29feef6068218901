package fi.luotsi.language;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How strongly a text speaks for each language. Evidence of several messages adds up.
 *
 * @param logScores natural logarithm of the likelihood by language, up to a constant that all
 *     share; each language has one
 * @param known whether the text has a word of any of the languages
 */
public record LanguageEvidence(Map<Language, Double> logScores, boolean known) {

  /** What nothing said says. */
  public static final LanguageEvidence NONE = new LanguageEvidence(Map.of(), false);

  public LanguageEvidence {
    Map<Language, Double> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, logScores.getOrDefault(language, 0.0));
    }
    logScores = Map.copyOf(all);
  }

  private double score(Language language) {
    return logScores.getOrDefault(language, 0.0);
  }

  /** This and another message's evidence together. */
  public LanguageEvidence plus(LanguageEvidence other) {
    Map<Language, Double> sum = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      sum.put(language, score(language) + other.score(language));
    }
    return new LanguageEvidence(sum, known || other.known);
  }

  /** The likeliest language; empty when nothing speaks for any more than for the others. */
  public Optional<Language> best() {
    Language best = Language.FI;
    double second = Double.NEGATIVE_INFINITY;
    for (Language language : Language.values()) {
      if (score(language) > score(best)) {
        best = language;
      }
    }
    for (Language language : Language.values()) {
      if (language != best) {
        second = Math.max(second, score(language));
      }
    }
    return score(best) > second ? Optional.of(best) : Optional.empty();
  }

  /** The probability of a language, 0 to 1, when all were as likely before. */
  public double probability(Language language) {
    double sum = 0;
    for (Language other : Language.values()) {
      sum += Math.exp(score(other) - score(language));
    }
    return 1 / sum;
  }
}
