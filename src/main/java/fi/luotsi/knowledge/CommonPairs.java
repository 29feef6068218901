package fi.luotsi.knowledge;

import fi.luotsi.language.Word;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pairs of neighbouring words that many texts have often enough to learn from. Five of six
 * pairs stand in one text or two; they are told by numbers here before any of them is made a
 * feature.
 */
final class CommonPairs {

  /** Stands before the first word of a text and after its last. */
  static final String BORDER = "|";

  private final Map<String, Integer> numbers = new HashMap<>();
  private final long[] rising;

  /** {@code fewest}: how often a pair has to stand in the texts. */
  CommonPairs(List<List<Word>> texts, int fewest) {
    long[] all = new long[texts.stream().mapToInt(text -> text.size() + 1).sum()];
    int size = 0;
    for (List<Word> text : texts) {
      int before = number(BORDER);
      for (Word word : text) {
        int after = number(word.folded());
        all[size++] = pair(before, after);
        before = after;
      }
      all[size++] = pair(before, number(BORDER));
    }
    Arrays.parallelSort(all);
    rising = repeated(all, fewest);
  }

  private int number(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    numbers.put(word, numbers.size());
    return numbers.size() - 1;
  }

  private static long pair(int one, int other) {
    return (long) one << Integer.SIZE | other;
  }

  /** Each number that stands so often among rising ones, once. */
  private static long[] repeated(long[] rising, int fewest) {
    long[] repeated = new long[rising.length];
    int size = 0;
    int from = 0;
    for (int at = 1; at <= rising.length; at++) {
      if (at == rising.length || rising[at] != rising[from]) {
        if (at - from >= fewest) {
          repeated[size++] = rising[from];
        }
        from = at;
      }
    }
    return Arrays.copyOf(repeated, size);
  }

  /** Whether the texts have one word right before the other so often. */
  boolean has(String one, String other) {
    Integer before = numbers.get(one);
    Integer after = numbers.get(other);
    return before != null && after != null && Arrays.binarySearch(rising, pair(before, after)) >= 0;
  }
}
