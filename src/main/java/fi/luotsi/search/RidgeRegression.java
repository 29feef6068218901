package fi.luotsi.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fits a {@link LinearModel} by least squares with a penalty on large weights, one class against
 * the rest. The same passages give the same model.
 *
 * <p>With X the vectors, W their weights and Y the classes, less the share of the passages that are
 * of each, it solves {@code (X Xᵀ + λ W⁻¹) A = Y}; the model is {@code Xᵀ A} and those shares. A
 * constant beside the features would do the same, but bind all vectors to each other, and take many
 * more rounds. Classes do not touch each other, so many of them are solved in blocks, side by side
 * ({@link RidgeBlock}).
 */
final class RidgeRegression {

  /** As many as a small server has cores. */
  private static final int BLOCKS = 2;

  /** Fewer classes than these are one block: reading rows costs more than counting then. */
  private static final int FEWEST_SHARED = 16;

  private final List<SparseVector> vectors;
  private final float[] penalties;
  private final int features;
  private final int classes;
  private final int rounds;
  private final int width;

  /**
   * A regression on vectors.
   *
   * @param penalties of each vector how little it counts: how much large weights cost, divided by
   *     the weight of the vector
   * @param rounds over all vectors
   */
  RidgeRegression(
      List<SparseVector> vectors, float[] penalties, int features, int classes, int rounds) {
    this.vectors = vectors;
    this.rounds = rounds;
    this.features = features;
    this.classes = classes;
    this.penalties = penalties;
    int blocks = classes < FEWEST_SHARED ? 1 : BLOCKS;
    this.width =
        Math.max(1, Math.ceilDiv(classes, blocks * RidgeBlock.COLUMNS)) * RidgeBlock.COLUMNS;
  }

  /** {@code labels}: class of each vector; one from {@code classes} on is no class. */
  LinearModel fit(int[] labels) {
    float[] shares = shares(labels);
    short[] weights = new short[features * classes];
    IntStream.range(0, Math.ceilDiv(classes, width))
        .parallel()
        .forEach(block -> copy(solve(block, labels, shares), block, weights));
    return new LinearModel(weights, shares);
  }

  /** Share of the vectors that are of each class. */
  private float[] shares(int[] labels) {
    float[] shares = new float[classes];
    for (int label : labels) {
      if (label < classes) {
        shares[label] += 1f / labels.length;
      }
    }
    return shares;
  }

  /** How many classes a block has; the last one may have fewer. */
  private int used(int block) {
    return Math.min(width, classes - block * width);
  }

  /** With what fills up the last columns. */
  private int columns(int block) {
    return Math.ceilDiv(used(block), RidgeBlock.COLUMNS) * RidgeBlock.COLUMNS;
  }

  private float[] solve(int block, int[] labels, float[] shares) {
    int first = block * width;
    float[] ofBlock = Arrays.copyOfRange(shares, first, first + columns(block));
    return new RidgeBlock(vectors, penalties, features, ofBlock).solve(labels, first, rounds);
  }

  private void copy(float[] solved, int block, short[] weights) {
    int first = block * width;
    int columns = columns(block);
    for (int feature = 0; feature < features; feature++) {
      for (int column = 0; column < used(block); column++) {
        float weight = solved[feature * columns + column];
        weights[feature * classes + first + column] = LinearModel.kept(weight);
      }
    }
  }
}
