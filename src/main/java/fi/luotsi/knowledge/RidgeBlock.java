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
  private final float[] shares;
  private final float[] step;

  /** {@code shares}: of the passages, which are of each of its classes, 0 to 1. */
  RidgeBlock(List<SparseVector> vectors, float[] penalties, int features, float[] shares) {
    this.vectors = vectors;
    this.penalties = penalties;
    this.width = shares.length;
    this.shares = shares;
    this.weights = new float[features * width];
    this.amounts = new float[vectors.size() * width];
    this.step = new float[width];
  }

  /** Weights of the features for the classes from {@code first} on, those of a feature together. */
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
      step[c] = -penalties[passage] * amounts[row + c] - shares[c];
    }
    if (column >= 0 && column < width) {
      step[column] += 1;
    }
    for (int j = 0; j < vector.size(); j++) {
      addRow(step, 0, -vector.value(j), weights, vector.index(j) * width);
    }
    float scale = 1 / (vector.squares() + penalties[passage]);
    for (int c = 0; c < width; c++) {
      step[c] *= scale;
      amounts[row + c] += step[c];
    }
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
