package fi.luotsi.knowledge;

import fi.luotsi.knowledge.Feature.Kind;
import fi.luotsi.language.LongIntMap;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
   * The pairs that stand so often in some texts.
   *
   * @param numbered gets them as features
   * @param texts as {@link SayingReader} reads them, without pairs
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
          int number = numbered.number(Kind.WORD, SayingReader.pair(one, other));
          features.add(rising[from], number + 1);
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
      int before = BORDER;
      for (FeatureBag word : text.words()) {
        all[size++] = pair(before, number(word));
        before = number(word);
      }
      all[size++] = pair(before, BORDER);
    }
    Arrays.parallelSort(all);
    return all;
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

  /** A text's features and those of its common pairs. */
  TextFeatures addedTo(TextFeatures text) {
    int[] numbers = new int[text.words().size() + 1];
    int size = 0;
    int before = BORDER;
    for (FeatureBag word : text.words()) {
      size = add(pair(before, number(word)), numbers, size);
      before = number(word);
    }
    size = add(pair(before, BORDER), numbers, size);
    float[] weights = new float[size];
    Arrays.fill(weights, 1);
    return text.with(new FeatureBag(Arrays.copyOf(numbers, size), weights));
  }

  /** How many features there are with that of a pair, if it is common. */
  private int add(long pair, int[] numbers, int size) {
    int feature = features.get(pair);
    if (feature == 0) {
      return size;
    }
    numbers[size] = feature - 1;
    return size + 1;
  }
}
