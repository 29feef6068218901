package fi.luotsi.search;

import java.util.List;

/**
 * Some classes of a {@link RidgeRegression}, solved together by coordinate descent in the dual: one
 * passage after the other takes the amount with which it would be told right, given all others
 * (Saunders and others 1998; Hsieh and others 2008).
 *
 * <p>What stands in a column without a class is of no use.
 */
final class RidgeBlock {

  /**
   * A round takes one part in 1, 3, 5, … of each step: whole steps end with too much of what the
   * last passages say. Three such rounds come nearer to the solution than five whole ones.
   */
  private static final int DAMPING = 2;

  /** So many are kept in the registers of the processor while a vector is gone through. */
  static final int COLUMNS = 8;

  private final List<SparseVector> vectors;
  private final float[] penalties;
  private final float[] weights;
  private final float[] amounts;
  private final int width;
  private final float[] shares;
  private final float[] step;

  /**
   * {@code shares}: a multiple of {@link #COLUMNS} of them; of the passages, which are of each of
   * its classes, 0 to 1.
   */
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
    for (int round = 0; round < rounds; round++) {
      float part = 1f / (1 + DAMPING * round);
      for (int passage = 0; passage < vectors.size(); passage++) {
        improve(passage, labels[passage] - first, part);
      }
    }
    return weights;
  }

  /**
   * Takes a part of the step that would tell a passage right.
   *
   * @param column that of the passage's class, if it is in this block
   */
  private void improve(int passage, int column, float part) {
    SparseVector vector = vectors.get(passage);
    int row = passage * width;
    for (int c = 0; c < width; c++) {
      step[c] = -penalties[passage] * amounts[row + c] - shares[c];
    }
    if (column >= 0 && column < width) {
      step[column] += 1;
    }
    for (int c = 0; c < width; c += COLUMNS) {
      subtractTold(vector, c);
    }
    float scale = part / (vector.squares() + penalties[passage]);
    for (int c = 0; c < width; c++) {
      step[c] *= scale;
      amounts[row + c] += step[c];
    }
    for (int c = 0; c < width; c += COLUMNS) {
      addStep(vector, c);
    }
  }

  /** Takes from a step, in some columns, what the weights tell of a vector already. */
  private void subtractTold(SparseVector vector, int c) {
    float one = step[c];
    float two = step[c + 1];
    float three = step[c + 2];
    float four = step[c + 3];
    float five = step[c + 4];
    float six = step[c + 5];
    float seven = step[c + 6];
    float eight = step[c + 7];
    for (int j = 0; j < vector.size(); j++) {
      float value = vector.value(j);
      int at = vector.index(j) * width + c;
      one -= value * weights[at];
      two -= value * weights[at + 1];
      three -= value * weights[at + 2];
      four -= value * weights[at + 3];
      five -= value * weights[at + 4];
      six -= value * weights[at + 5];
      seven -= value * weights[at + 6];
      eight -= value * weights[at + 7];
    }
    step[c] = one;
    step[c + 1] = two;
    step[c + 2] = three;
    step[c + 3] = four;
    step[c + 4] = five;
    step[c + 5] = six;
    step[c + 6] = seven;
    step[c + 7] = eight;
  }

  /** Adds a step for a vector to the weights, in some columns. */
  private void addStep(SparseVector vector, int c) {
    float one = step[c];
    float two = step[c + 1];
    float three = step[c + 2];
    float four = step[c + 3];
    float five = step[c + 4];
    float six = step[c + 5];
    float seven = step[c + 6];
    float eight = step[c + 7];
    for (int j = 0; j < vector.size(); j++) {
      float value = vector.value(j);
      int at = vector.index(j) * width + c;
      weights[at] += value * one;
      weights[at + 1] += value * two;
      weights[at + 2] += value * three;
      weights[at + 3] += value * four;
      weights[at + 4] += value * five;
      weights[at + 5] += value * six;
      weights[at + 6] += value * seven;
      weights[at + 7] += value * eight;
    }
  }
}
