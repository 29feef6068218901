package fi.luotsi.search;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Fits a {@link LinearModel} with a margin, one class against the rest: a linear support vector
 * machine with squared hinge loss. The same passages give the same model.
 *
 * <p>A passage is to score 1 or more for its class, and hardly anything or less for every other.
 * What it lacks of that is squared; the sum of these and of what large weights cost is to be least.
 * A passage that scores as it should changes nothing, so that the model is made by those that are
 * hard to tell, where least squares would pull all others back to 1 and 0 as well.
 *
 * <p>Classes do not touch each other, so many of them are solved in blocks, side by side ({@link
 * SupportVectorBlock}).
 */
final class SupportVectors {

  /** As many as a small server has cores. */
  private static final int BLOCKS = 2;

  /** Fewer classes than these are one block: reading rows costs more than counting then. */
  private static final int FEWEST_SHARED = 16;

  private final List<SparseVector> vectors;
  private final float[] penalties;
  private final float slack;
  private final int features;
  private final int classes;
  private final int rounds;
  private final int width;

  /**
   * A machine that learns from vectors.
   *
   * @param penalties of each vector how little it counts: how much large weights cost, divided by
   *     the weight of the vector
   * @param slack up to which score, from 0 to 1, a vector may be like a class that it is not of
   * @param rounds over all vectors
   */
  SupportVectors(
      List<SparseVector> vectors,
      float[] penalties,
      float slack,
      int features,
      int classes,
      int rounds) {
    this.vectors = vectors;
    this.rounds = rounds;
    this.features = features;
    this.classes = classes;
    this.penalties = penalties;
    this.slack = slack;
    int blocks = classes < FEWEST_SHARED ? 1 : BLOCKS;
    this.width =
        Math.max(1, Math.ceilDiv(classes, blocks * SupportVectorBlock.COLUMNS))
            * SupportVectorBlock.COLUMNS;
  }

  /** {@code labels}: class of each vector; one from {@code classes} on is no class. */
  LinearModel fit(int[] labels) {
    short[] weights = new short[features * classes];
    IntStream.range(0, Math.ceilDiv(classes, width))
        .parallel()
        .forEach(block -> copy(solve(block, labels), block, weights));
    return new LinearModel(weights, classes);
  }

  /** How many classes a block has; the last one may have fewer. */
  private int used(int block) {
    return Math.min(width, classes - block * width);
  }

  /** With what fills up the last columns. */
  private int columns(int block) {
    return Math.ceilDiv(used(block), SupportVectorBlock.COLUMNS) * SupportVectorBlock.COLUMNS;
  }

  private float[] solve(int block, int[] labels) {
    return new SupportVectorBlock(vectors, penalties, slack, features, columns(block))
        .solve(labels, block * width, rounds);
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
