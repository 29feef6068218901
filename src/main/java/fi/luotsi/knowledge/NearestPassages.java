package fi.luotsi.knowledge;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How near a message comes to the passages of each class that are nearest to it (Cover and Hart
 * 1967). It heeds what was said in one breath, where {@link RidgeRegression} weighs each feature by
 * itself.
 */
final class NearestPassages {

  /** So many of a class count, so that one odd passage does not decide. */
  private static final int NEAREST = 3;

  /** Passages of one class stand together; where those of each class begin, and where all end. */
  private final int[] classStarts;

  /** Where the passages having each feature begin, and where all end. */
  private final int[] featureStarts;

  private final int[] passages;
  private final float[] values;

  /**
   * An index of passages.
   *
   * @param labels class of each vector
   */
  NearestPassages(List<SparseVector> vectors, int[] labels, int features, int classes) {
    int[] byClass =
        IntStream.range(0, labels.length)
            .boxed()
            .sorted(Comparator.comparingInt(passage -> labels[passage]))
            .mapToInt(Integer::intValue)
            .toArray();
    classStarts = new int[classes + 1];
    for (int label : labels) {
      classStarts[label + 1]++;
    }
    Arrays.parallelPrefix(classStarts, Integer::sum);
    featureStarts = new int[features + 1];
    for (SparseVector vector : vectors) {
      for (int i = 0; i < vector.size(); i++) {
        featureStarts[vector.index(i) + 1]++;
      }
    }
    Arrays.parallelPrefix(featureStarts, Integer::sum);
    passages = new int[featureStarts[features]];
    values = new float[passages.length];
    int[] next = Arrays.copyOf(featureStarts, features);
    for (int place = 0; place < byClass.length; place++) {
      SparseVector vector = vectors.get(byClass[place]);
      double norm = vector.norm();
      for (int i = 0; i < vector.size(); i++) {
        int at = next[vector.index(i)]++;
        passages[at] = place;
        values[at] = (float) (vector.value(i) / norm);
      }
    }
  }

  /** By class, the mean cosine of its nearest passages, 0 to 1. */
  float[] scores(SparseVector message) {
    float[] cosines = cosines(message);
    float[] scores = new float[classStarts.length - 1];
    for (int c = 0; c < scores.length; c++) {
      scores[c] = nearest(cosines, classStarts[c], classStarts[c + 1]);
    }
    return scores;
  }

  private float[] cosines(SparseVector message) {
    float[] cosines = new float[classStarts[classStarts.length - 1]];
    double norm = message.norm();
    for (int i = 0; i < message.size(); i++) {
      float value = (float) (message.value(i) / norm);
      int feature = message.index(i);
      for (int at = featureStarts[feature]; at < featureStarts[feature + 1]; at++) {
        cosines[passages[at]] += value * values[at];
      }
    }
    return cosines;
  }

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
