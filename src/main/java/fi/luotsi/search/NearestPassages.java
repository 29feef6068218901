package fi.luotsi.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How near a message comes to the passages of each class that are nearest to it (Cover and Hart
 * 1967). It heeds what was said in one breath, where {@link LinearModel} weighs each feature by
 * itself.
 */
final class NearestPassages {

  /** So many of a class count, so that one odd passage does not decide. */
  private static final int NEAREST = 3;

  /** The passages as they are held here: those of one class together. */
  private final int[] byClass;

  /** Where the passages of each class begin, and where all end. */
  private final int[] classStarts;

  private final InvertedIndex passages;

  /**
   * An index of passages.
   *
   * @param labels class of each vector
   */
  NearestPassages(List<SparseVector> vectors, int[] labels, int features, int classes) {
    byClass = byClass(labels);
    classStarts = starts(counts(labels, classes));
    List<SparseVector> held = IntStream.of(byClass).mapToObj(vectors::get).toList();
    passages = new InvertedIndex(held, features);
  }

  private static int[] byClass(int[] labels) {
    return IntStream.range(0, labels.length)
        .boxed()
        .sorted(Comparator.comparingInt(passage -> labels[passage]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int[] counts(int[] labels, int classes) {
    int[] counts = new int[classes];
    for (int label : labels) {
      counts[label]++;
    }
    return counts;
  }

  /** Where so many of each begin, and where all end. */
  private static int[] starts(int[] counts) {
    int[] starts = new int[counts.length + 1];
    System.arraycopy(counts, 0, starts, 1, counts.length);
    Arrays.parallelPrefix(starts, Integer::sum);
    return starts;
  }

  /** Whether no passage is of a class. */
  boolean isEmpty(int ofClass) {
    return classStarts[ofClass] == classStarts[ofClass + 1];
  }

  /** By class, the mean cosine of its nearest passages, 0 to 1. */
  float[] scores(SparseVector message) {
    float[] cosines = passages.cosines(message);
    float[] scores = new float[classStarts.length - 1];
    for (int c = 0; c < scores.length; c++) {
      scores[c] = nearest(cosines, classStarts[c], classStarts[c + 1]);
    }
    return scores;
  }

  /** The passage of a class that a message comes nearest to; empty when it comes near none. */
  Optional<Near> nearest(SparseVector message, int ofClass) {
    float[] cosines = passages.cosines(message);
    int nearest = -1;
    for (int place = classStarts[ofClass]; place < classStarts[ofClass + 1]; place++) {
      if (cosines[place] > (nearest < 0 ? 0 : cosines[nearest])) {
        nearest = place;
      }
    }
    return nearest < 0
        ? Optional.empty()
        : Optional.of(new Near(byClass[nearest], Math.min(1, cosines[nearest])));
  }

  /**
   * A passage that a message comes near.
   *
   * @param passage its number among those of which the index was made
   * @param cosine how near, 0 to 1
   */
  record Near(int passage, float cosine) {}

  private static float nearest(float[] cosines, int from, int to) {
    float first = 0;
    float second = 0;
    float third = 0;
    for (int place = from; place < to; place++) {
      float cosine = cosines[place];
      if (cosine > third) {
        third = Math.min(second, cosine);
        second = Math.min(first, Math.max(second, cosine));
        first = Math.max(first, cosine);
      }
    }
    return (first + second + third) / NEAREST;
  }
}
