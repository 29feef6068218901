package fi.luotsi.knowledge;

import fi.luotsi.compact.StringIndex;
import fi.luotsi.knowledge.Feature.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The features that the content has, each with an index and with how telling it is: the fewer
 * passages have it, the more (inverse document frequency).
 */
final class FeatureSpace {

  private final Map<Kind, StringIndex> keys;
  private final float[] rarity;

  /**
   * A space of features.
   *
   * @param keys the indices of the features of each kind, words first
   * @param rarity of each feature, by its index
   */
  FeatureSpace(Map<Kind, StringIndex> keys, float[] rarity) {
    this.keys = keys;
    this.rarity = rarity;
  }

  /** How telling a feature is that so many of the passages have. */
  static float rarity(int passages, int having) {
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
  static long entry(int index, float weight) {
    return (long) index << Integer.SIZE | Float.floatToIntBits(weight);
  }

  private static int index(long entry) {
    return (int) (entry >> Integer.SIZE);
  }

  private static float weight(long entry) {
    return Float.intBitsToFloat((int) entry);
  }

  /**
   * The vector of some {@linkplain #entry entries}.
   *
   * @param entries in any order, also of one index; they become sorted
   * @param size how many of them count
   */
  SparseVector vector(long[] entries, int size) {
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
