package fi.luotsi.search;

/** A vector most of whose components are zero. */
final class SparseVector {

  private final int[] indices;
  private final float[] values;
  private final int from;
  private final int to;
  private final float squares;

  /**
   * A vector that is a part of two arrays, which many may share: learning walks through those that
   * lie behind one another more quickly. The part becomes the vector's own.
   *
   * @param indices of the components that are not zero, rising
   * @param values at these indices
   */
  SparseVector(int[] indices, float[] values, int from, int to) {
    this.indices = indices;
    this.values = values;
    this.from = from;
    this.to = to;
    float sum = 0;
    for (int at = from; at < to; at++) {
      sum += values[at] * values[at];
    }
    this.squares = sum;
  }

  /** The same of whole arrays. */
  SparseVector(int[] indices, float[] values) {
    this(indices, values, 0, indices.length);
  }

  /** Number of components that are not zero. */
  int size() {
    return to - from;
  }

  /** Index of the nth component that is not zero. */
  int index(int nth) {
    return indices[from + nth];
  }

  /** Value of the nth component that is not zero. */
  float value(int nth) {
    return values[from + nth];
  }

  private double norm() {
    return Math.sqrt(squares);
  }

  /** Sum of the squares of its values. */
  float squares() {
    return squares;
  }

  /** Cosine of the angle to another vector, 0 to 1; 0 when one of them is zero. */
  double cosine(SparseVector other) {
    double product = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < size() && theirs < other.size()) {
      int apart = Integer.compare(index(mine), other.index(theirs));
      if (apart == 0) {
        product += value(mine) * other.value(theirs);
      }
      mine += apart <= 0 ? 1 : 0;
      theirs += apart >= 0 ? 1 : 0;
    }
    return product == 0 ? 0 : product / (norm() * other.norm());
  }
}
