package fi.luotsi.knowledge;

/** A vector most of whose components are zero. */
final class SparseVector {

  private final int[] indices;
  private final float[] values;
  private final float squares;

  /**
   * {@code indices} of the components that are not zero, rising; {@code values} at them. The arrays
   * become the vector's own.
   */
  SparseVector(int[] indices, float[] values) {
    this.indices = indices;
    this.values = values;
    float sum = 0;
    for (float value : values) {
      sum += value * value;
    }
    this.squares = sum;
  }

  /** Number of components that are not zero. */
  int size() {
    return indices.length;
  }

  /** Index of the nth component that is not zero. */
  int index(int nth) {
    return indices[nth];
  }

  /** Value of the nth component that is not zero. */
  float value(int nth) {
    return values[nth];
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
    while (mine < indices.length && theirs < other.indices.length) {
      int apart = Integer.compare(indices[mine], other.indices[theirs]);
      if (apart == 0) {
        product += values[mine] * other.values[theirs];
      }
      mine += apart <= 0 ? 1 : 0;
      theirs += apart >= 0 ? 1 : 0;
    }
    return product == 0 ? 0 : product / (norm() * other.norm());
  }
}
