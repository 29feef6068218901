package fi.luotsi.guidance;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The clauses of a message: parts between punctuation marks and conjunctions, where each may name a
 * need of its own.
 */
final class Clauses {

  /**
   * A message tells a handful of needs; the rest of a very long one is left to the search of the
   * whole.
   */
  private static final int MOST = 8;

  private static final Pattern BORDER =
      Pattern.compile("[,.;:!?\\n]+|\\s(?:ja|sekä|eikä|och|samt|and|plus)\\s");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\n]+");

  private Clauses() {}

  /** All that stand between the marks that end a sentence. */
  static List<String> sentences(String text) {
    return SENTENCE_END.splitAsStream(text).toList();
  }

  static List<String> of(String text) {
    return Arrays.stream(BORDER.split(text))
        .map(String::strip)
        .filter(clause -> !clause.isEmpty())
        .limit(MOST)
        .toList();
  }
}
