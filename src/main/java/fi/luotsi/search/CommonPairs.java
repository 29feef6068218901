package fi.luotsi.search;

import fi.luotsi.compact.LongIntMap;
import fi.luotsi.search.Feature.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of neighbouring words that texts have often enough to learn from. Five of six pairs
 * stand in one text or two: pairs are counted by the numbers of their words, and only the common
 * ones become features. Many threads may look.
 */
final class CommonPairs {

  /** Stands before the first word of a text and after its last, where a word has its number. */
  private static final int BORDER = -1;

  /** By pair, one more than the number of its feature. */
  private final LongIntMap features = new LongIntMap();

  /**
   * The common pairs of some texts.
   *
   * @param numbered gets them as features
   * @param texts as {@link SayingReader} reads them, without pairs
   * @param fewest how often a pair has to stand in the texts
   */
  CommonPairs(NumberedFeatures numbered, List<TextFeatures> texts, int fewest) {
    long[] rising = rising(texts);
    @Nullable String[] keys = numbered.keys(Kind.WORD);
    int from = 0;
    for (int at = 1; at <= rising.length; at++) {
      if (at == rising.length || rising[at] != rising[from]) {
        if (at - from >= fewest) {
          String one = word(keys, (int) (rising[from] >> Integer.SIZE));
          String other = word(keys, (int) rising[from]);
          int number = numbered.add(Kind.WORD, SayingReader.pair(one, other));
          features.put(rising[from], number + 1);
        }
        from = at;
      }
    }
  }

  /** All pairs of all texts. */
  private static long[] rising(List<TextFeatures> texts) {
    long[] all = new long[texts.stream().mapToInt(text -> text.words().size() + 1).sum()];
    int size = 0;
    for (TextFeatures text : texts) {
      long[] pairs = pairs(text);
      System.arraycopy(pairs, 0, all, size, pairs.length);
      size += pairs.length;
    }
    long[] rising = Arrays.copyOf(all, size);
    Arrays.parallelSort(rising);
    return rising;
  }

  /** Of one text in their order; none of one without words. */
  private static long[] pairs(TextFeatures text) {
    List<FeatureBag> words = text.words();
    long[] pairs = new long[words.isEmpty() ? 0 : words.size() + 1];
    int before = BORDER;
    for (int i = 0; i < pairs.length; i++) {
      int after = i < words.size() ? number(words.get(i)) : BORDER;
      pairs[i] = pair(before, after);
      before = after;
    }
    return pairs;
  }

  private static long pair(int one, int other) {
    return (long) one << Integer.SIZE | Integer.toUnsignedLong(other);
  }

  /** A word is known by the first of its features, its written form. */
  private static int number(FeatureBag word) {
    return word.number(0);
  }

  private static String word(@Nullable String[] keys, int number) {
    return number == BORDER
        ? SayingReader.BORDER
        : PassageReader.written(Objects.requireNonNull(keys[number]));
  }

  /** A text with its common pairs for phrases. */
  TextFeatures addedTo(TextFeatures text) {
    int[] numbers =
        LongStream.of(pairs(text))
            .mapToInt(features::get)
            .filter(number -> number > 0)
            .map(number -> number - 1)
            .toArray();
    return text.with(FeatureBag.ofOnes(numbers));
  }
}
