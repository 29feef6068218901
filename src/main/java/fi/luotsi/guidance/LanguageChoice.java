package fi.luotsi.guidance;

import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import fi.luotsi.language.LanguageEvidence;
import fi.luotsi.language.LanguageIdentifier;
import java.util.EnumMap;
import java.util.Map;

/**
 * Decides in which language the bot speaks. What each message says of its language is added up over
 * the conversation, older messages counting less, so that a wrong first guess is soon corrected. A
 * locale that the citizen named holds until a message is plainly in another language.
 */
public final class LanguageChoice {

  /**
   * How much of the evidence gathered before still counts at the next message; all of it at one
   * that has no word of any language.
   */
  private static final double KEPT = 0.5;

  /**
   * Log-odds by which one language may lead when a message comes: a word or two of another do not
   * make up for what is {@link #KEPT} of it, a plain sentence does, however long the text before.
   */
  private static final double MOST_LEAD = 24;

  /** Log-odds by which another language has to lead to be spoken instead of one that was named. */
  private static final double OVER_NAMED = 4.0;

  private final LanguageIdentifier identifier;

  public LanguageChoice(LanguageIdentifier identifier) {
    this.identifier = identifier;
  }

  /** The memory with the language that the conversation is in after a message. */
  public Memory hear(Memory memory, String text) {
    LanguageEvidence told = identifier.identify(text);
    Map<Language, Double> heard = told.logScores();
    double kept = told.known() ? KEPT : 1;
    Map<Language, Double> evidence = bounded(memory.languageEvidence());
    evidence.replaceAll((language, before) -> kept * before + heard.getOrDefault(language, 0.0));
    Language current = memory.locale().language();
    Language best = best(evidence, current);
    double lead = evidence.getOrDefault(best, 0.0) - evidence.getOrDefault(current, 0.0);
    boolean changes = best != current && (!memory.localeChosen() || lead >= OVER_NAMED);
    return changes
        ? memory.speaking(ContentLocale.of(best), false, evidence)
        : memory.speaking(memory.locale(), memory.localeChosen(), evidence);
  }

  /** How far each language stands behind the one with the most evidence, 0 or less. */
  private static Map<Language, Double> bounded(Map<Language, Double> evidence) {
    double most = Double.NEGATIVE_INFINITY;
    for (Language language : Language.values()) {
      most = Math.max(most, evidence.getOrDefault(language, 0.0));
    }
    Map<Language, Double> bounded = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      bounded.put(language, Math.max(-MOST_LEAD, evidence.getOrDefault(language, 0.0) - most));
    }
    return bounded;
  }

  /** The language with the most evidence; the current one of equals. */
  private static Language best(Map<Language, Double> evidence, Language current) {
    Language best = current;
    for (Language language : Language.values()) {
      if (evidence.getOrDefault(language, 0.0) > evidence.getOrDefault(best, 0.0)) {
        best = language;
      }
    }
    return best;
  }
}
