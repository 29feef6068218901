package fi.luotsi.knowledge;

import fi.luotsi.knowledge.Feature.Kind;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The features that the content has, each with an index and with how telling it is: the fewer
 * passages have it, the more (inverse document frequency).
 */
final class FeatureSpace {

  private final Map<Kind, Map<String, Integer>> indices = new EnumMap<>(Kind.class);
  private final float[] rarity;
  private final Map<Kind, Float> scale;

  /** {@code scale}: length of the vector of the features of each kind. */
  FeatureSpace(Collection<List<Feature>> passages, Map<Kind, Float> scale) {
    this.scale = new EnumMap<>(scale);
    Map<Kind, Map<String, Integer>> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      counts.put(kind, new HashMap<>());
      indices.put(kind, new HashMap<>());
    }
    passages.forEach(features -> count(features, counts));
    rarity = new float[counts.values().stream().mapToInt(Map::size).sum()];
    int next = 0;
    for (Kind kind : Kind.values()) {
      for (Map.Entry<String, Integer> count : commonestFirst(of(counts, kind))) {
        rarity[next] = rarity(passages.size(), count.getValue());
        of(indices, kind).put(count.getKey(), next++);
      }
    }
  }

  /** What most passages have stands together, where learning finds it in the processor's cache. */
  private static List<Map.Entry<String, Integer>> commonestFirst(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  private static void count(List<Feature> features, Map<Kind, Map<String, Integer>> counts) {
    Map<Kind, Set<String>> seen = new EnumMap<>(Kind.class);
    for (Feature feature : features) {
      if (seen.computeIfAbsent(feature.kind(), kind -> new HashSet<>()).add(feature.key())) {
        of(counts, feature.kind()).merge(feature.key(), 1, Integer::sum);
      }
    }
  }

  private static float rarity(int passages, int having) {
    return (float) (Math.log((1.0 + passages) / (1.0 + having)) + 1);
  }

  private static <T> T of(Map<Kind, T> map, Kind kind) {
    T value = map.get(kind);
    if (value == null) {
      throw new IllegalStateException("No " + kind);
    }
    return value;
  }

  int size() {
    return rarity.length;
  }

  /** Index of a feature; -1 when the content does not have it. */
  int index(Kind kind, String key) {
    return of(indices, kind).getOrDefault(key, -1);
  }

  boolean knows(Kind kind, String key) {
    return index(kind, key) >= 0;
  }

  Set<String> keys(Kind kind) {
    return of(indices, kind).keySet();
  }

  float rarity(int index) {
    return rarity[index];
  }

  /** The vector of a text; features that the content does not have are left out. */
  SparseVector vector(List<Feature> features) {
    Map<Integer, Float> amounts = HashMap.newHashMap(features.size());
    for (Feature feature : features) {
      int index = index(feature.kind(), feature.key());
      if (index >= 0) {
        amounts.merge(index, feature.weight(), Float::sum);
      }
    }
    int[] known = new int[amounts.size()];
    int next = 0;
    for (int index : amounts.keySet()) {
      known[next++] = index;
    }
    Arrays.sort(known);
    float[] values = new float[known.length];
    for (int i = 0; i < known.length; i++) {
      values[i] = damped(amounts.getOrDefault(known[i], 0f)) * rarity[known[i]];
    }
    scale(known, values);
    return new SparseVector(known, values);
  }

  private static float damped(float amount) {
    return amount <= 1 ? amount : (float) (1 + Math.log(amount));
  }

  /** Gives the features of each kind together the length that its scale says. */
  private void scale(int[] known, float[] values) {
    int words = of(indices, Kind.WORD).size();
    int border = 0;
    while (border < known.length && known[border] < words) {
      border++;
    }
    scale(values, 0, border, of(scale, Kind.WORD));
    scale(values, border, values.length, of(scale, Kind.LETTERS));
  }

  private static void scale(float[] values, int from, int to, float length) {
    double squares = 0;
    for (int i = from; i < to; i++) {
      squares += values[i] * values[i];
    }
    float factor = (float) (length / Math.sqrt(squares));
    for (int i = from; i < to; i++) {
      values[i] *= factor;
    }
  }
}
