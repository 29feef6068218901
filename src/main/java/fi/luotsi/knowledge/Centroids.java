package fi.luotsi.knowledge;

import java.util.List;

/**
 * Makes a {@link LinearModel} of how much a text is like all passages of a class put together
 * (Rocchio 1971). It knows nothing of the other classes, which makes it steadier than {@link
 * RidgeRegression} where a class has few passages.
 */
final class Centroids {

  private Centroids() {}

  static LinearModel fit(List<SparseVector> vectors, int[] labels, int features, int classes) {
    float[] weights = new float[features * classes];
    for (int i = 0; i < labels.length; i++) {
      SparseVector vector = vectors.get(i);
      for (int j = 0; j < vector.size(); j++) {
        weights[vector.index(j) * classes + labels[i]] += vector.value(j);
      }
    }
    double[] squares = new double[classes];
    for (int i = 0; i < weights.length; i++) {
      squares[i % classes] += (double) weights[i] * weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= (float) Math.sqrt(squares[i % classes]);
    }
    return new LinearModel(weights, classes);
  }
}
