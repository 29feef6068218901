package fi.luotsi.knowledge;

import java.util.Arrays;

/**
 * A weight for each feature and each class; a text's score for a class is the sum of its features'
 * weights and of the class's own.
 */
final class LinearModel {

  private final float[] weights;
  private final int classes;

  /**
   * {@code weights}: those of one feature stand together, one for each class; the classes' own come
   * last.
   */
  LinearModel(float[] weights, int classes) {
    this.weights = weights;
    this.classes = classes;
  }

  float[] scores(SparseVector text) {
    float[] scores = Arrays.copyOfRange(weights, weights.length - classes, weights.length);
    for (int i = 0; i < text.size(); i++) {
      int row = text.index(i) * classes;
      float value = text.value(i);
      for (int c = 0; c < classes; c++) {
        scores[c] += value * weights[row + c];
      }
    }
    return scores;
  }

  float weight(int feature, int ofClass) {
    return weights[feature * classes + ofClass];
  }
}
