package fi.luotsi.search;

import java.util.List;
import java.util.function.IntPredicate;
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
 * <p>Some classes may be a group, such as the kinds of danger: what any of them is like is learned
 * beside them as a class of its own, and half of what is said of each of them is that. What lies
 * between two of them would be hardly like either.
 *
 * <p>Classes do not touch each other, so many of them are solved in blocks, side by side ({@link
 * SupportVectorBlock}).
 */
final class SupportVectors {

  /** As many as a small server has cores. */
  private static final int BLOCKS = 2;

  private static final int NO_COLUMN = -1;

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
        Math.ceilDiv(columns(), blocks * SupportVectorBlock.COLUMNS) * SupportVectorBlock.COLUMNS;
  }

  /** {@code labels}: class of each vector; one from {@code classes} on is no class. */
  LinearModel fit(int[] labels) {
    return fit(labels, one -> false);
  }

  /** The same where some of the classes are a group. */
  LinearModel fit(int[] labels, IntPredicate grouped) {
    int[] own = IntStream.of(labels).map(label -> label < classes ? label : NO_COLUMN).toArray();
    int[] ofGroup =
        IntStream.of(own)
            .map(label -> label >= 0 && grouped.test(label) ? groupColumn() : NO_COLUMN)
            .toArray();
    List<float[]> solved =
        IntStream.range(0, Math.ceilDiv(columns(), width))
            .parallel()
            .mapToObj(block -> block(block).solve(own, ofGroup, block * width, rounds))
            .toList();
    return new LinearModel(weights(solved, grouped), classes);
  }

  private SupportVectorBlock block(int block) {
    return new SupportVectorBlock(vectors, penalties, slack, features, padded(block));
  }

  /** How many a block has, with what fills up the last ones. */
  private int padded(int block) {
    int used = Math.min(width, columns() - block * width);
    return Math.ceilDiv(used, SupportVectorBlock.COLUMNS) * SupportVectorBlock.COLUMNS;
  }

  /** One for each class, and the group's. */
  private int columns() {
    return classes + 1;
  }

  private int groupColumn() {
    return classes;
  }

  private short[] weights(List<float[]> solved, IntPredicate grouped) {
    Column group = column(solved, groupColumn());
    Column[] own = new Column[classes];
    boolean[] inGroup = new boolean[classes];
    for (int one = 0; one < classes; one++) {
      own[one] = column(solved, one);
      inGroup[one] = grouped.test(one);
    }
    short[] weights = new short[features * classes];
    for (int feature = 0; feature < features; feature++) {
      for (int one = 0; one < classes; one++) {
        float weight = own[one].of(feature);
        weights[feature * classes + one] =
            LinearModel.kept(inGroup[one] ? (weight + group.of(feature)) / 2 : weight);
      }
    }
    return weights;
  }

  private Column column(List<float[]> solved, int column) {
    int block = column / width;
    return new Column(solved.get(block), padded(block), column % width);
  }

  /** Where the weights of one column stand. */
  @SuppressWarnings("ArrayRecordComponent") // never compared and never changed
  private record Column(float[] weights, int width, int offset) {

    float of(int feature) {
      return weights[feature * width + offset];
    }
  }
}
