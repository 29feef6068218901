package fi.luotsi.authoring;

import fi.luotsi.language.ContentLocale;
import java.util.List;

/** Looks for sentences and texts that are too hard to read. */
final class Readability {

  /** Authors aim under 15 words and stay under 25; from here on nobody follows. */
  static final int LONGEST_SENTENCE = 30;

  static final int LONGEST_SIMPLE_SENTENCE = 15;

  /**
   * Finnish words are long, so that LIX runs some twenty points higher than in Swedish, for which
   * 30 is very easy.
   */
  static final int HARDEST_SIMPLE = 60;

  private static final int ENOUGH_WORDS = 20;

  private Readability() {}

  static void check(Sentences text, ContentLocale locale, Place place, Mistakes mistakes) {
    boolean simple = locale != locale.fallback();
    int longest = simple ? LONGEST_SIMPLE_SENTENCE : LONGEST_SENTENCE;
    for (List<String> sentence : text.sentences()) {
      if (sentence.size() > longest) {
        mistakes.advisory(
            place,
            "long-sentence",
            "The sentence that begins “%s” has %d words."
                .formatted(String.join(" ", sentence.subList(0, 4)), sentence.size()),
            "Cut it in two: at most %d words, best under 15.".formatted(longest));
      }
    }
    if (simple && text.words() >= ENOUGH_WORDS && text.lix() > HARDEST_SIMPLE) {
      mistakes.advisory(
          place,
          "hard-to-read",
          "Plain language should be easier: LIX is %.0f, over %d."
              .formatted(text.lix(), HARDEST_SIMPLE),
          "Use shorter words and sentences.");
    }
  }
}
