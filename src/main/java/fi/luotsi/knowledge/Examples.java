package fi.luotsi.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The example questions and titles, found by how much they have in common with a message. */
final class Examples {

  /**
   * An example with how near it is.
   *
   * @param cosine 0 to 1; 1 when it has the same features
   */
  record Near(Passage passage, SparseVector vector, double cosine) {}

  private record Posting(int example, float value) {}

  private final List<Passage> passages;
  private final List<SparseVector> vectors;
  private final Map<Integer, List<Posting>> postings = new HashMap<>();

  Examples(List<Passage> passages, List<SparseVector> vectors) {
    this.passages = List.copyOf(passages);
    this.vectors = List.copyOf(vectors);
    for (int example = 0; example < vectors.size(); example++) {
      SparseVector vector = vectors.get(example);
      double norm = vector.norm();
      for (int i = 0; i < vector.size(); i++) {
        postings
            .computeIfAbsent(vector.index(i), feature -> new ArrayList<>())
            .add(new Posting(example, (float) (vector.value(i) / norm)));
      }
    }
  }

  /** How near each example is, in the order of {@link #passage}. */
  float[] cosines(SparseVector message) {
    float[] cosines = new float[passages.size()];
    double norm = message.norm();
    for (int i = 0; i < message.size(); i++) {
      float value = (float) (message.value(i) / norm);
      for (Posting posting : postings.getOrDefault(message.index(i), List.of())) {
        cosines[posting.example()] += value * posting.value();
      }
    }
    return cosines;
  }

  Passage passage(int example) {
    return passages.get(example);
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
