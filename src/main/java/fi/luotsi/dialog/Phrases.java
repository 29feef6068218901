package fi.luotsi.dialog;

import fi.luotsi.language.Language;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The phrases of the content as they are compared with answers, each analysed once. Holds no more
 * than the content does. Safe for use by many threads.
 */
final class Phrases {

  private final Map<Phrase, Speech.Clause> analysed = new ConcurrentHashMap<>();

  private record Phrase(String text, Language language) {}

  Speech.Clause of(String text, Language language) {
    return analysed.computeIfAbsent(
        new Phrase(text, language), phrase -> Speech.phrase(phrase.text(), phrase.language()));
  }
}
