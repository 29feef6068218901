package fi.luotsi.knowledge;

import java.util.Arrays;
import java.util.List;

/**
 * Fits a {@link LinearModel} by weighted least squares with a penalty on large weights, one against
 * the rest. The same passages give the same model.
 *
 * <p>With X the vectors, D their weights and Y the classes it solves {@code (X Xᵀ + λ D⁻¹) A = Y}
 * by conjugate gradients for all classes at once; the model is {@code Xᵀ A}.
 */
final class RidgeRegression {

  private static final int ITERATIONS = 12;
  private static final double ENOUGH = 1e-3;

  private final List<SparseVector> vectors;
  private final float[] penalty;
  private final int features;
  private final int classes;

  RidgeRegression(
      List<SparseVector> vectors, float[] weights, float lambda, int features, int classes) {
    this.vectors = vectors;
    this.features = features;
    this.classes = classes;
    this.penalty = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      penalty[i] = lambda / weights[i];
    }
  }

  /** {@code labels}: class of each vector. */
  LinearModel fit(int[] labels) {
    float[] solution = new float[vectors.size() * classes];
    float[] residual = new float[solution.length];
    for (int i = 0; i < labels.length; i++) {
      residual[i * classes + labels[i]] = 1;
    }
    float[] scaled = preconditioned(residual);
    float[] direction = scaled.clone();
    double[] rho = columnDots(residual, scaled);
    double start = Arrays.stream(rho).sum();
    for (int round = 0;
        round < ITERATIONS && Arrays.stream(rho).sum() > ENOUGH * ENOUGH * start;
        round++) {
      float[] image = apply(direction);
      double[] alpha = quotients(rho, columnDots(direction, image));
      addScaled(solution, alpha, 1, direction);
      addScaled(residual, alpha, -1, image);
      scaled = preconditioned(residual);
      double[] next = columnDots(residual, scaled);
      float[] turned = scaled.clone();
      addScaled(turned, quotients(next, rho), 1, direction);
      direction = turned;
      rho = next;
    }
    return new LinearModel(weightsOf(solution), classes);
  }

  private float[] preconditioned(float[] rows) {
    float[] scaled = new float[rows.length];
    for (int i = 0; i < vectors.size(); i++) {
      float factor = 1 / (2 + penalty[i]);
      for (int c = i * classes; c < (i + 1) * classes; c++) {
        scaled[c] = rows[c] * factor;
      }
    }
    return scaled;
  }

  private float[] apply(float[] rows) {
    float[] weights = weightsOf(rows);
    float[] image = new float[rows.length];
    for (int i = 0; i < vectors.size(); i++) {
      SparseVector vector = vectors.get(i);
      int row = i * classes;
      for (int j = 0; j < vector.size(); j++) {
        int feature = vector.index(j) * classes;
        float value = vector.value(j);
        for (int c = 0; c < classes; c++) {
          image[row + c] += value * weights[feature + c];
        }
      }
      for (int c = 0; c < classes; c++) {
        image[row + c] += penalty[i] * rows[row + c];
      }
    }
    return image;
  }

  private float[] weightsOf(float[] rows) {
    float[] weights = new float[features * classes];
    for (int i = 0; i < vectors.size(); i++) {
      SparseVector vector = vectors.get(i);
      int row = i * classes;
      for (int j = 0; j < vector.size(); j++) {
        int feature = vector.index(j) * classes;
        float value = vector.value(j);
        for (int c = 0; c < classes; c++) {
          weights[feature + c] += value * rows[row + c];
        }
      }
    }
    return weights;
  }

  private double[] columnDots(float[] left, float[] right) {
    double[] dots = new double[classes];
    for (int i = 0; i < left.length; i += classes) {
      for (int c = 0; c < classes; c++) {
        dots[c] += (double) left[i + c] * right[i + c];
      }
    }
    return dots;
  }

  private static double[] quotients(double[] above, double[] below) {
    double[] quotients = new double[above.length];
    for (int c = 0; c < above.length; c++) {
      quotients[c] = below[c] == 0 ? 0 : above[c] / below[c];
    }
    return quotients;
  }

  private void addScaled(float[] target, double[] factors, int sign, float[] source) {
    for (int i = 0; i < target.length; i += classes) {
      for (int c = 0; c < classes; c++) {
        target[i + c] += (float) (sign * factors[c] * source[i + c]);
      }
    }
  }
}
