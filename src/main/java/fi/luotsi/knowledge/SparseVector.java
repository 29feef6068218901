package fi.luotsi.knowledge;

/** A vector most of whose components are zero. */
final class SparseVector {

  private final int[] indices;
  private final float[] values;

  /**
   * {@code indices} of the components that are not zero, rising; {@code values} at them. The arrays
   * become the vector's own.
   */
  SparseVector(int[] indices, float[] values) {
    this.indices = indices;
    this.values = values;
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

  double norm() {
    return Math.sqrt(squares());
  }

  /** Sum of the squares of its values. */
  float squares() {
    float sum = 0;
    for (float value : values) {
      sum += value * value;
    }
    return sum;
  }
}
