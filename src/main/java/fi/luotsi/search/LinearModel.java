package fi.luotsi.search;

/**
 * A weight for each feature and each class; a text's score for a class is the sum of its features'
 * weights. Weights are kept in half the memory (IEEE 754 binary16), true to one in two thousand
 * from 0.00006 on.
 */
final class LinearModel {

  private final short[] weights;
  private final int classes;

  /**
   * A model of what was learned.
   *
   * @param weights as they are {@linkplain #kept}; those of one feature stand together, one for
   *     each class. They become the model's own.
   */
  LinearModel(short[] weights, int classes) {
    this.weights = weights;
    this.classes = classes;
  }

  /** A weight as models keep it. */
  static short kept(float weight) {
    return Float.floatToFloat16(weight);
  }

  float[] scores(SparseVector text) {
    float[] scores = new float[classes];
    for (int i = 0; i < text.size(); i++) {
      int row = text.index(i) * classes;
      float value = text.value(i);
      for (int c = 0; c < classes; c++) {
        scores[c] += value * Float.float16ToFloat(weights[row + c]);
      }
    }
    return scores;
  }

  float weight(int feature, int ofClass) {
    return Float.float16ToFloat(weights[feature * classes + ofClass]);
  }
}
