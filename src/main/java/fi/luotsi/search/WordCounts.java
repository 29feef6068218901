package fi.luotsi.search;

import java.util.List;

/** How often words are said: each word once, in any order, and how often it is said. */
final class WordCounts {

  private final List<String> words;
  private final int[] counts;

  /** {@code counts}: of the words in the same order, 1 or more. Both become its own. */
  WordCounts(List<String> words, int[] counts) {
    if (words.size() != counts.length) {
      throw new IllegalArgumentException(words.size() + " words, " + counts.length + " counts");
    }
    this.words = words;
    this.counts = counts;
  }

  int size() {
    return counts.length;
  }

  String word(int nth) {
    return words.get(nth);
  }

  /** How often the nth word is said. */
  int count(int nth) {
    return counts[nth];
  }
}
