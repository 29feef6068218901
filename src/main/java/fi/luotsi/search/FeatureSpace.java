package fi.luotsi.search;

import fi.luotsi.compact.StringIndex;
import fi.luotsi.search.Feature.Kind;
import java.util.List;
import java.util.Map;

/**
 * The features that the content has, each with an index and with how telling it is: the fewer texts
 * have it, the more (inverse document frequency).
 */
final class FeatureSpace {

  private final Map<Kind, StringIndex> keys;
  private final float[] rarity;

  /**
   * A space of features.
   *
   * @param keys the indices of the features of each kind, those of words lowest
   * @param rarity of each feature, by its index; becomes the space's own, as the keys do
   */
  FeatureSpace(Map<Kind, StringIndex> keys, float[] rarity) {
    this.keys = keys;
    this.rarity = rarity;
  }

  /** How telling a feature is that so many of the texts have. */
  static float rarity(int texts, int having) {
    return (float) (Math.log((1.0 + texts) / (1.0 + having)) + 1);
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
    Entries entries = new Entries(features.size());
    for (Feature feature : features) {
      int index = index(feature.kind(), feature.key());
      if (index != StringIndex.UNKNOWN) {
        entries.add(index, feature.weight());
      }
    }
    return vector(entries, new int[entries.size()], new float[entries.size()], 0);
  }

  /**
   * The vector of the features of a text, by their indices here.
   *
   * @param indices gets its indices and {@code values} its values, both from {@code from} on, where
   *     there has to be room for all entries
   */
  SparseVector vector(Entries entries, int[] indices, float[] values, int from) {
    int to = entries.sumUp(indices, values, from);
    int words = of(Kind.WORD).size();
    int border = from;
    for (int at = from; at < to; at++) {
      values[at] = damped(values[at]) * rarity[indices[at]];
      border += indices[at] < words ? 1 : 0;
    }
    scale(values, from, border);
    scale(values, border, to);
    return new SparseVector(indices, values, from, to);
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
