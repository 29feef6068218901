package fi.luotsi.knowledge;

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

  private final Map<Kind, FeatureKeys> keys = new EnumMap<>(Kind.class);
  private final float[] rarity;

  /**
   * The space of some passages, without the letters, written forms and pairs that few of them have.
   */
  FeatureSpace(NumberedFeatures features, List<TextFeatures> passages) {
    int[] counts = features.counts(passages);
    float[] telling = new float[features.size()];
    int next = 0;
    for (Kind kind : Kind.values()) {
      FeatureKeys ofKind = new FeatureKeys(next);
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

  private FeatureKeys of(Kind kind) {
    FeatureKeys ofKind = keys.get(kind);
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
    return index(kind, key) != FeatureKeys.UNKNOWN;
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
    Arrays.fill(indexOfNumber, FeatureKeys.UNKNOWN);
    keys.forEach((kind, ofKind) ->
        ofKind.forEach((key, index) -> indexOfNumber[features.number(kind, key)] = index));
    return passages.parallelStream().map(passage -> vector(passage, indexOfNumber)).toList();
  }

  private SparseVector vector(TextFeatures passage, int[] indexOfNumber) {
    int[] known = new int[passage.size()];
    float[] weights = new float[known.length];
    int size = 0;
    for (FeatureBag bag : passage.bags()) {
      for (int i = 0; i < bag.size(); i++) {
        known[size] = indexOfNumber[bag.number(i)];
        weights[size++] = bag.weight(i);
      }
    }
    return vector(known, weights);
  }

  /** The vector of a text; features that the content does not have are left out. */
  SparseVector vector(List<Feature> features) {
    int[] known = new int[features.size()];
    float[] weights = new float[known.length];
    for (int i = 0; i < known.length; i++) {
      Feature feature = features.get(i);
      known[i] = index(feature.kind(), feature.key());
      weights[i] = feature.weight();
    }
    return vector(known, weights);
  }

  /** {@code known}: indices in any order, also repeated or unknown. */
  private SparseVector vector(int[] known, float[] weights) {
    long[] entries = new long[known.length];
    int size = 0;
    for (int i = 0; i < known.length; i++) {
      if (known[i] != FeatureKeys.UNKNOWN) {
        entries[size++] = (long) known[i] << Integer.SIZE | i;
      }
    }
    Arrays.sort(entries, 0, size);
    int[] rising = new int[size];
    float[] amounts = new float[size];
    int last = -1;
    for (int i = 0; i < size; i++) {
      int index = (int) (entries[i] >> Integer.SIZE);
      if (last < 0 || rising[last] != index) {
        rising[++last] = index;
      }
      amounts[last] += weights[(int) entries[i]];
    }
    return scaled(Arrays.copyOf(rising, last + 1), Arrays.copyOf(amounts, last + 1));
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
