package fi.luotsi.search;

import java.util.Arrays;
import java.util.List;

/**
 * What an {@link InvertedIndex} packs, in a number for each feature of each vector, which is quick
 * to fill.
 */
final class UnpackedIndex {

  /**
   * A value is kept in so many bits, wrong by one in 65 000, and in one fewer for each doubling of
   * the vectors from 131 072 on.
   */
  private static final int MOST_VALUE_BITS = 15;

  private final int[] starts;

  /** The place of a vector having a feature, and in the lower bits how much of it it has. */
  private final int[] having;

  private final int valueBits;

  /** The largest value that those bits hold: the whole length of a vector. */
  private final int whole;

  /** {@code heeded}: how many vectors have each feature; 0 for those not to heed. */
  UnpackedIndex(List<SparseVector> vectors, int[] heeded) {
    starts = new int[heeded.length + 1];
    System.arraycopy(heeded, 0, starts, 1, heeded.length);
    Arrays.parallelPrefix(starts, Integer::sum);
    having = new int[starts[heeded.length]];
    int placeBits = Integer.SIZE - Integer.numberOfLeadingZeros(vectors.size());
    valueBits = Math.min(MOST_VALUE_BITS, Integer.SIZE - placeBits);
    whole = (1 << valueBits) - 1;
    int[] next = Arrays.copyOf(starts, heeded.length);
    for (int place = 0; place < vectors.size(); place++) {
      add(vectors.get(place), place, heeded, next);
    }
  }

  private void add(SparseVector vector, int place, int[] heeded, int[] next) {
    double squares = 0;
    for (int i = 0; i < vector.size(); i++) {
      double value = heeded[vector.index(i)] > 0 ? vector.value(i) : 0;
      squares += value * value;
    }
    double norm = Math.sqrt(squares);
    for (int i = 0; i < vector.size(); i++) {
      int feature = vector.index(i);
      if (heeded[feature] > 0) {
        int value = (int) Math.round(whole * vector.value(i) / norm);
        having[next[feature]++] = place << valueBits | value;
      }
    }
  }

  /** Where a feature begins. */
  int from(int feature) {
    return starts[feature];
  }

  /** Where it ends. */
  int to(int feature) {
    return starts[feature + 1];
  }

  int place(int at) {
    return having[at] >>> valueBits;
  }

  /** How long the vector is in the feature, 0 to 1. */
  float length(int at) {
    return (float) (having[at] & whole) / whole;
  }

  /** How long the vector is that is longest in a feature. */
  float longest(int feature) {
    float longest = 0;
    for (int at = from(feature); at < to(feature); at++) {
      longest = Math.max(longest, length(at));
    }
    return longest;
  }
}
