package fi.luotsi.knowledge;

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

  /** Each index once, rising. */
  int[] indices() {
    Arrays.sort(entries, 0, size);
    int[] indices = new int[size];
    int different = 0;
    for (int i = 0; i < size; i++) {
      if (different == 0 || indices[different - 1] != index(i)) {
        indices[different++] = index(i);
      }
    }
    return Arrays.copyOf(indices, different);
  }

  /** Sums of the weights at each of {@link #indices}. */
  float[] sums(int[] indices) {
    float[] sums = new float[indices.length];
    int at = 0;
    for (int i = 0; i < size; i++) {
      if (indices[at] != index(i)) {
        at++;
      }
      sums[at] += weight(i);
    }
    return sums;
  }
}
