package fi.luotsi.knowledge;

import java.util.List;

/**
 * Some classes of a {@link RidgeRegression}, solved together by coordinate descent in the dual: one
 * passage after the other takes the amount with which it would be told right, given all others
 * (Saunders and others 1998; Hsieh and others 2008).
 *
 * <p>A column without a class is all zeros.
 */
final class RidgeBlock {

  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  private final List<SparseVector> vectors;
  private final float[] penalties;
  private final float[] weights;
  private final float[] amounts;
  private final int width;

  /** Where the weights of the constant stand, which every vector has: after those of features. */
  private final int constant;

  private final float[] step;

  /** {@code width}: number of its classes. */
  RidgeBlock(List<SparseVector> vectors, float[] penalties, int features, int width) {
    this.vectors = vectors;
    this.penalties = penalties;
    this.width = width;
    this.constant = features * width;
    this.weights = new float[constant + width];
    this.amounts = new float[vectors.size() * width];
    this.step = new float[width];
  }

  /**
   * Weights of the features, and of the constant after them, for the classes from {@code first} on;
   * those of a feature together.
   */
  float[] solve(int[] labels, int first, int rounds) {
    int stride = stride(vectors.size());
    int passage = 0;
    for (int turn = 0; turn < rounds * vectors.size(); turn++) {
      improve(passage, labels[passage] - first);
      passage = (passage + stride) % vectors.size();
    }
    return weights;
  }

  /** A distance that leads through all passages in an order in which neighbours lie far apart. */
  private static int stride(int passages) {
    int stride = Math.max(1, (int) (passages * GOLDEN));
    while (greatestCommonDivisor(stride, passages) != 1) {
      stride++;
    }
    return stride;
  }

  private static int greatestCommonDivisor(int one, int other) {
    return other == 0 ? one : greatestCommonDivisor(other, one % other);
  }

  /** {@code column}: that of the passage's class, if it is in this block. */
  private void improve(int passage, int column) {
    SparseVector vector = vectors.get(passage);
    int row = passage * width;
    for (int c = 0; c < width; c++) {
      step[c] = -penalties[passage] * amounts[row + c];
    }
    if (column >= 0 && column < width) {
      step[column] += 1;
    }
    addRow(step, 0, -1, weights, constant);
    for (int j = 0; j < vector.size(); j++) {
      addRow(step, 0, -vector.value(j), weights, vector.index(j) * width);
    }
    float scale = 1 / (1 + vector.squares() + penalties[passage]);
    for (int c = 0; c < width; c++) {
      step[c] *= scale;
      amounts[row + c] += step[c];
    }
    addRow(weights, constant, 1, step, 0);
    for (int j = 0; j < vector.size(); j++) {
      addRow(weights, vector.index(j) * width, vector.value(j), step, 0);
    }
  }

  private void addRow(float[] to, int at, float factor, float[] from, int start) {
    for (int c = 0; c < width; c++) {
      to[at + c] += factor * from[start + c];
    }
  }
}
