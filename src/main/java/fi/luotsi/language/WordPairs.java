package fi.luotsi.language;

import java.util.Arrays;
import java.util.Collection;

/** Pairs of {@link WordForms word forms}. Immutable. */
final class WordPairs {

  private final long[] rising;

  private WordPairs(long[] rising) {
    this.rising = rising;
  }

  static long pair(int first, int second) {
    return ((long) first << Integer.SIZE) | second;
  }

  static WordPairs of(Collection<Long> pairs) {
    return new WordPairs(pairs.stream().mapToLong(Long::longValue).sorted().toArray());
  }

  boolean hasAny(int[] first, int[] second) {
    for (int before : first) {
      for (int after : second) {
        if (Arrays.binarySearch(rising, pair(before, after)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }
}
