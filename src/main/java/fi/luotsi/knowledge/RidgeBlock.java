package fi.luotsi.knowledge;

import java.util.Arrays;
import java.util.List;

/**
 * Some classes of a {@link RidgeRegression}, solved together by conjugate gradients.
 *
 * <p>There are always as many columns as fit the machine's vector registers; a column without a
 * class is all zeros. Ten rounds come so near that more do not change what is found.
 */
final class RidgeBlock {

  static final int WIDTH = 16;

  private static final int ROUNDS = 10;

  private final List<SparseVector> vectors;
  private final float lambda;
  private final float[] weights;

  RidgeBlock(List<SparseVector> vectors, float lambda, int features) {
    this.vectors = vectors;
    this.lambda = lambda;
    this.weights = new float[features * WIDTH];
  }

  /** Weights of the features for the classes from {@code first} on, those of a feature together. */
  float[] solve(int[] labels, int first) {
    float[] solution = new float[vectors.size() * WIDTH];
    float[] residual = targets(labels, first);
    float[] direction = residual.clone();
    float[] image = new float[residual.length];
    double[] rho = dots(residual, residual);
    for (int round = 0; round < ROUNDS; round++) {
      apply(direction, image);
      float[] step = quotients(rho, dots(direction, image));
      add(solution, step, direction);
      add(residual, negative(step), image);
      double[] next = dots(residual, residual);
      turn(direction, quotients(next, rho), residual);
      rho = next;
    }
    spread(solution);
    return weights;
  }

  private float[] targets(int[] labels, int first) {
    float[] targets = new float[vectors.size() * WIDTH];
    for (int i = 0; i < labels.length; i++) {
      int column = labels[i] - first;
      if (column >= 0 && column < WIDTH) {
        targets[i * WIDTH + column] = 1;
      }
    }
    return targets;
  }

  /** The matrix times the rows. */
  private void apply(float[] rows, float[] image) {
    spread(rows);
    for (int i = 0; i < vectors.size(); i++) {
      int row = i * WIDTH;
      for (int c = row; c < row + WIDTH; c++) {
        image[c] = lambda * rows[c];
      }
      SparseVector vector = vectors.get(i);
      for (int j = 0; j < vector.size(); j++) {
        addRow(image, row, vector.value(j), weights, vector.index(j) * WIDTH);
      }
    }
  }

  /** The weights that rows amount to. */
  private void spread(float[] rows) {
    Arrays.fill(weights, 0);
    for (int i = 0; i < vectors.size(); i++) {
      SparseVector vector = vectors.get(i);
      for (int j = 0; j < vector.size(); j++) {
        addRow(weights, vector.index(j) * WIDTH, vector.value(j), rows, i * WIDTH);
      }
    }
  }

  private static void addRow(float[] to, int at, float factor, float[] from, int start) {
    for (int c = 0; c < WIDTH; c++) {
      to[at + c] += factor * from[start + c];
    }
  }

  private static double[] dots(float[] left, float[] right) {
    double[] dots = new double[WIDTH];
    for (int i = 0; i < left.length; i += WIDTH) {
      for (int c = 0; c < WIDTH; c++) {
        dots[c] += (double) left[i + c] * right[i + c];
      }
    }
    return dots;
  }

  private static float[] quotients(double[] above, double[] below) {
    float[] quotients = new float[WIDTH];
    for (int c = 0; c < WIDTH; c++) {
      quotients[c] = below[c] == 0 ? 0 : (float) (above[c] / below[c]);
    }
    return quotients;
  }

  private static float[] negative(float[] factors) {
    float[] negative = new float[WIDTH];
    for (int c = 0; c < WIDTH; c++) {
      negative[c] = -factors[c];
    }
    return negative;
  }

  private static void add(float[] target, float[] factors, float[] source) {
    for (int i = 0; i < target.length; i += WIDTH) {
      for (int c = 0; c < WIDTH; c++) {
        target[i + c] += factors[c] * source[i + c];
      }
    }
  }

  private static void turn(float[] direction, float[] factors, float[] towards) {
    for (int i = 0; i < direction.length; i += WIDTH) {
      for (int c = 0; c < WIDTH; c++) {
        direction[i + c] = towards[i + c] + factors[c] * direction[i + c];
      }
    }
  }
}
