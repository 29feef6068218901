package fi.luotsi.search;

import java.util.List;

/**
 * Some columns of {@link SupportVectors}, each a class or the group, solved together by coordinate
 * descent in the dual (Hsieh and others 2008): one passage after the other takes the amount that
 * costs least, given all others; in the end none, when it is told right without.
 *
 * <p>A column that only fills up stays 0.
 */
final class SupportVectorBlock {

  /**
   * A round takes one part in 1, 3, 5, … of each step: whole steps end with too much of what the
   * last passages say.
   */
  private static final int DAMPING = 2;

  /** So many are kept in the registers of the processor while a vector is gone through. */
  static final int COLUMNS = 8;

  private final List<SparseVector> vectors;
  private final float[] penalties;
  private final float slack;
  private final float[] weights;
  private final float[] amounts;
  private final int width;
  private final float[] step;

  /** {@code columns}: as many as are solved here, or more; a multiple of {@link #COLUMNS}. */
  SupportVectorBlock(
      List<SparseVector> vectors, float[] penalties, float slack, int features, int columns) {
    this.vectors = vectors;
    this.penalties = penalties;
    this.slack = slack;
    this.width = columns;
    this.weights = new float[features * width];
    this.amounts = new float[vectors.size() * width];
    this.step = new float[width];
  }

  /**
   * Weights of the features for the columns from {@code first} on, those of a feature together.
   *
   * @param own the column of each passage's class
   * @param ofGroup that of the group which its class is in
   * @param first those before it are in other blocks; negative ones are in none
   */
  float[] solve(int[] own, int[] ofGroup, int first, int rounds) {
    for (int round = 0; round < rounds; round++) {
      float part = 1f / (1 + DAMPING * round);
      for (int passage = 0; passage < vectors.size(); passage++) {
        improve(passage, own[passage] - first, ofGroup[passage] - first, part);
      }
    }
    return weights;
  }

  /**
   * Takes a part of the step to the amount of a passage that costs least.
   *
   * @param own the column of the passage's class, if it is in this block
   * @param ofGroup that of the class's group
   */
  private void improve(int passage, int own, int ofGroup, float part) {
    SparseVector vector = vectors.get(passage);
    float penalty = penalties[passage];
    int row = passage * width;
    for (int c = 0; c < width; c++) {
      step[c] = (c == own || c == ofGroup ? 1 : slack) - penalty * amounts[row + c];
    }
    for (int c = 0; c < width; c += COLUMNS) {
      subtractTold(vector, c);
    }
    float scale = part / (vector.squares() + penalty);
    for (int c = 0; c < width; c++) {
      float amount = amounts[row + c];
      float moved = amount + scale * step[c];
      amounts[row + c] = c == own || c == ofGroup ? Math.max(0, moved) : Math.min(0, moved);
      step[c] = amounts[row + c] - amount;
    }
    for (int c = 0; c < width; c += COLUMNS) {
      if (moves(c)) {
        addStep(vector, c);
      }
    }
  }

  /** Whether a step moves anything in some columns: most passages are told right in most. */
  private boolean moves(int c) {
    for (int column = c; column < c + COLUMNS; column++) {
      if (step[column] != 0) {
        return true;
      }
    }
    return false;
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
