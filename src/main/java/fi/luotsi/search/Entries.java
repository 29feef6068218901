package fi.luotsi.search;

import java.util.Arrays;

/** What a vector is made of: weights by index, in any order, also several of one index. */
final class Entries {

  /** An index and, below it, the bits of a weight: they are sorted together. */
  private final long[] entries;

  private int size;

  /** {@code most}: how many may be added. */
  Entries(int most) {
    entries = new long[most];
  }

  /** {@code weight}: not negative. */
  void add(int index, float weight) {
    entries[size++] = (long) index << Integer.SIZE | Float.floatToIntBits(weight);
  }

  private int index(int nth) {
    return (int) (entries[nth] >> Integer.SIZE);
  }

  private float weight(int nth) {
    return Float.intBitsToFloat((int) entries[nth]);
  }

  int size() {
    return size;
  }

  /**
   * Puts down each index once, rising, and the sum of its weights.
   *
   * @param from where the first goes; there has to be room for as many as were added
   * @return where the last one ends
   */
  int sumUp(int[] indices, float[] sums, int from) {
    Arrays.sort(entries, 0, size);
    int last = from - 1;
    for (int i = 0; i < size; i++) {
      if (last < from || indices[last] != index(i)) {
        last++;
        indices[last] = index(i);
        sums[last] = 0;
      }
      sums[last] += weight(i);
    }
    return last + 1;
  }
}
