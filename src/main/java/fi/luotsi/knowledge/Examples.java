package fi.luotsi.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The example questions and titles, found by how much they have in common with a message. */
final class Examples {

  /**
   * An example with how near it is.
   *
   * @param cosine 0 to 1; 1 when it has the same features
   */
  record Near(Passage passage, SparseVector vector, double cosine) {}

  /** Cosine from which two texts have all but the same words. */
  private static final float SAME = 0.97f;

  private final List<Passage> passages;
  private final List<SparseVector> vectors;

  /** Of each feature, where its entries begin in {@link #examples} and {@link #values}. */
  private final int[] starts;

  private final int[] examples;
  private final float[] values;

  /** {@code features}: how many there are. */
  Examples(List<Passage> passages, List<SparseVector> vectors, int features) {
    this.passages = List.copyOf(passages);
    this.vectors = List.copyOf(vectors);
    this.starts = starts(vectors, features);
    this.examples = new int[starts[features]];
    this.values = new float[starts[features]];
    int[] next = starts.clone();
    for (int example = 0; example < vectors.size(); example++) {
      SparseVector vector = vectors.get(example);
      float norm = (float) vector.norm();
      for (int i = 0; i < vector.size(); i++) {
        int entry = next[vector.index(i)]++;
        examples[entry] = example;
        values[entry] = vector.value(i) / norm;
      }
    }
  }

  private static int[] starts(List<SparseVector> vectors, int features) {
    int[] starts = new int[features + 1];
    for (SparseVector vector : vectors) {
      for (int i = 0; i < vector.size(); i++) {
        starts[vector.index(i) + 1]++;
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    return starts;
  }

  /** How near each example is, in the order of {@link #passage}. */
  float[] cosines(SparseVector message) {
    float[] cosines = new float[passages.size()];
    float norm = (float) message.norm();
    for (int i = 0; i < message.size(); i++) {
      float value = message.value(i) / norm;
      int feature = message.index(i);
      for (int entry = starts[feature]; entry < starts[feature + 1]; entry++) {
        cosines[examples[entry]] += value * values[entry];
      }
    }
    return cosines;
  }

  Passage passage(int example) {
    return passages.get(example);
  }

  /** Paths whose example says the same words as the message, in any order. */
  Set<String> said(float[] cosines) {
    Set<String> paths = new HashSet<>();
    for (int example = 0; example < cosines.length; example++) {
      if (cosines[example] >= SAME) {
        paths.add(passages.get(example).path());
      }
    }
    return paths;
  }

  /** The nearest examples of a path, nearest first. */
  List<Near> nearest(String path, float[] cosines, int most) {
    List<Near> nearest = new ArrayList<>();
    for (int example = 0; example < cosines.length; example++) {
      if (cosines[example] > 0 && passages.get(example).path().equals(path)) {
        nearest.add(new Near(passages.get(example), vectors.get(example), cosines[example]));
      }
    }
    nearest.sort(Comparator.comparingDouble(Near::cosine).reversed());
    return nearest.subList(0, Math.min(most, nearest.size()));
  }
}
