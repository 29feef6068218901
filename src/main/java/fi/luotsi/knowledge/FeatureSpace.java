package fi.luotsi.knowledge;

import fi.luotsi.compact.StringIndex;
import fi.luotsi.knowledge.Feature.Kind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The features that the content has, each with an index and with how telling it is: the fewer
 * passages have it, the more (inverse document frequency).
 */
final class FeatureSpace {

  /** Letters, written forms and pairs of fewer passages: leaving them out finds as much. */
  static final int FEWEST = 3;

  private final Map<Kind, StringIndex> keys = new EnumMap<>(Kind.class);
  private final float[] rarity;

  /**
   * The space of some passages, without the letters, written forms and pairs that few of them have.
   */
  FeatureSpace(NumberedFeatures features, List<TextFeatures> passages) {
    int[] counts = features.counts(passages);
    float[] telling = new float[features.size()];
    int next = 0;
    for (Kind kind : Kind.values()) {
      StringIndex ofKind = new StringIndex(next);
      for (Map.Entry<String, Integer> entry : commonestFirst(features, kind, counts)) {
        telling[ofKind.add(entry.getKey())] = rarity(passages.size(), counts[entry.getValue()]);
      }
      next += ofKind.size();
      keys.put(kind, ofKind);
    }
    rarity = Arrays.copyOf(telling, next);
  }

  /** What most passages have stands together, where learning finds it in the processor's cache. */
  private static List<Map.Entry<String, Integer>> commonestFirst(
      NumberedFeatures features, Kind kind, int[] counts) {
    return features
        .entries(kind)
        .filter(entry -> counts[entry.getValue()] >= FEWEST || tellsAlone(kind, entry.getKey()))
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -counts[entry.getValue()])
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  private static boolean tellsAlone(Kind kind, String key) {
    return kind == Kind.WORD && !PassageReader.isForm(key) && !SayingReader.isPair(key);
  }

  private static float rarity(int passages, int having) {
    return (float) (Math.log((1.0 + passages) / (1.0 + having)) + 1);
  }

  private StringIndex of(Kind kind) {
    StringIndex ofKind = keys.get(kind);
    if (ofKind == null) {
      throw new IllegalStateException("No " + kind);
    }
    return ofKind;
  }

  int size() {
    return rarity.length;
  }

  /** Index of a feature; -1 when the content does not have it. */
  int index(Kind kind, String key) {
    return of(kind).index(key);
  }

  boolean knows(Kind kind, String key) {
    return index(kind, key) != StringIndex.UNKNOWN;
  }

  List<String> keys(Kind kind) {
    return of(kind).all();
  }

  float rarity(int index) {
    return rarity[index];
  }

  /** The vectors of passages, in their order. */
  List<SparseVector> vectors(NumberedFeatures features, List<TextFeatures> passages) {
    int[] indexOfNumber = new int[features.size()];
    Arrays.fill(indexOfNumber, StringIndex.UNKNOWN);
    keys.forEach((kind, ofKind) ->
        ofKind.forEach((key, index) -> indexOfNumber[features.number(kind, key)] = index));
    return passages.parallelStream().map(passage -> vector(passage, indexOfNumber)).toList();
  }

  private SparseVector vector(TextFeatures passage, int[] indexOfNumber) {
    long[] entries = new long[passage.size()];
    int size = 0;
    for (FeatureBag word : passage.words()) {
      size = add(word, indexOfNumber, entries, size);
    }
    return vector(entries, add(passage.phrases(), indexOfNumber, entries, size));
  }

  /** How many entries there are with those of a bag. */
  private static int add(FeatureBag bag, int[] indexOfNumber, long[] entries, int before) {
    int size = before;
    for (int i = 0; i < bag.size(); i++) {
      int index = indexOfNumber[bag.number(i)];
      if (index != StringIndex.UNKNOWN) {
        entries[size++] = entry(index, bag.weight(i));
      }
    }
    return size;
  }

  /** The vector of a text; features that the content does not have are left out. */
  SparseVector vector(List<Feature> features) {
    long[] entries = new long[features.size()];
    int size = 0;
    for (Feature feature : features) {
      int index = index(feature.kind(), feature.key());
      if (index != StringIndex.UNKNOWN) {
        entries[size++] = entry(index, feature.weight());
      }
    }
    return vector(entries, size);
  }

  /** An index and a weight, which is not negative, in one number: they are sorted together. */
  private static long entry(int index, float weight) {
    return (long) index << Integer.SIZE | Float.floatToIntBits(weight);
  }

  private static int index(long entry) {
    return (int) (entry >> Integer.SIZE);
  }

  private static float weight(long entry) {
    return Float.intBitsToFloat((int) entry);
  }

  /** {@code entries}: the first {@code size} of them count, in any order, also of one index. */
  private SparseVector vector(long[] entries, int size) {
    Arrays.sort(entries, 0, size);
    int different = 0;
    for (int i = 0; i < size; i++) {
      different += i == 0 || index(entries[i]) != index(entries[i - 1]) ? 1 : 0;
    }
    int[] rising = new int[different];
    float[] amounts = new float[different];
    int last = -1;
    for (int i = 0; i < size; i++) {
      if (last < 0 || rising[last] != index(entries[i])) {
        rising[++last] = index(entries[i]);
      }
      amounts[last] += weight(entries[i]);
    }
    return scaled(rising, amounts);
  }

  private SparseVector scaled(int[] known, float[] amounts) {
    for (int i = 0; i < known.length; i++) {
      amounts[i] = damped(amounts[i]) * rarity[known[i]];
    }
    int words = of(Kind.WORD).size();
    int border = 0;
    while (border < known.length && known[border] < words) {
      border++;
    }
    scale(amounts, 0, border);
    scale(amounts, border, amounts.length);
    return new SparseVector(known, amounts);
  }

  private static float damped(float amount) {
    return amount <= 1 ? amount : (float) (1 + Math.log(amount));
  }

  /** Gives the features of one kind together the length 1. */
  private static void scale(float[] values, int from, int to) {
    double squares = 0;
    for (int i = from; i < to; i++) {
      squares += values[i] * values[i];
    }
    float factor = (float) (1 / Math.sqrt(squares));
    for (int i = from; i < to; i++) {
      values[i] *= factor;
    }
  }
}
