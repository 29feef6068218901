package fi.luotsi.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Vectors, to be compared with others by the cosine of the angle between them. Of each feature that
 * not too many of them have it keeps which ones do: how far each lies behind the one before, in
 * seven bits a byte, and in one byte more how much of the feature it has.
 */
final class InvertedIndex {

  /** Features that a larger share of the vectors has tell little, and take most of the time. */
  private static final double MOST_COMMON = 0.05;

  /** Features of no more vectors than these are heeded in any content. */
  private static final int FEW = 100;

  /** The amount of the vector that has most of a feature. */
  private static final int MOST = 255;

  private static final int BITS = 7;

  /** Set in a byte that others follow. */
  private static final int MORE = 1 << BITS;

  private final int vectors;

  /** Where what is kept of each feature begins, and where all ends. */
  private final int[] starts;

  /** By feature, how long a vector is in it for an amount of one. */
  private final float[] units;

  private final byte[] kept;

  /** {@code all}: known by their places in the list. */
  InvertedIndex(List<SparseVector> all, int features) {
    vectors = all.size();
    starts = new int[features + 1];
    units = new float[features];
    Unpacked unpacked = new Unpacked(all, heeded(all, features));
    for (int feature = 0; feature < features; feature++) {
      starts[feature + 1] = starts[feature] + unpacked.bytes(feature);
      units[feature] = (float) unpacked.most(feature) / unpacked.whole / MOST;
    }
    kept = new byte[starts[features]];
    for (int feature = 0; feature < features; feature++) {
      keep(feature, unpacked);
    }
  }

  /** How many vectors have each feature; 0 when too many do. */
  private static int[] heeded(List<SparseVector> vectors, int features) {
    int[] counts = new int[features];
    for (SparseVector vector : vectors) {
      for (int i = 0; i < vector.size(); i++) {
        counts[vector.index(i)]++;
      }
    }
    double most = Math.max(FEW, MOST_COMMON * vectors.size());
    return IntStream.of(counts).map(count -> count > most ? 0 : count).toArray();
  }

  /** The same in a number for each feature of each vector: quick to fill, to be kept packed. */
  private static final class Unpacked {

    private static final int MOST_VALUE_BITS = 15;

    private final int[] starts;

    /** The place of a vector having a feature, and in the lower bits how much of it it has. */
    private final int[] having;

    private final int valueBits;

    /** The largest value that those bits hold: the whole length of a vector. */
    private final int whole;

    /** {@code heeded}: how many vectors have each feature; 0 for those not to heed. */
    Unpacked(List<SparseVector> vectors, int[] heeded) {
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
        squares += heeded[vector.index(i)] > 0 ? vector.value(i) * vector.value(i) : 0;
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

    private int place(int at) {
      return having[at] >>> valueBits;
    }

    private int value(int at) {
      return having[at] & whole;
    }

    /** The greatest value of a feature. */
    int most(int feature) {
      int most = 0;
      for (int at = starts[feature]; at < starts[feature + 1]; at++) {
        most = Math.max(most, value(at));
      }
      return most;
    }

    /** How many are needed to pack a feature. */
    int bytes(int feature) {
      int bytes = 0;
      int before = 0;
      for (int at = starts[feature]; at < starts[feature + 1]; at++) {
        bytes += bytesOfGap(place(at) - before) + 1;
        before = place(at);
      }
      return bytes;
    }
  }

  private static int bytesOfGap(int gap) {
    int bytes = 1;
    for (int rest = gap >>> BITS; rest > 0; rest >>>= BITS) {
      bytes++;
    }
    return bytes;
  }

  private void keep(int feature, Unpacked unpacked) {
    int next = starts[feature];
    int before = 0;
    float most = unpacked.most(feature);
    for (int at = unpacked.starts[feature]; at < unpacked.starts[feature + 1]; at++) {
      next = keepGap(unpacked.place(at) - before, next);
      kept[next++] = (byte) Math.round(MOST * unpacked.value(at) / most);
      before = unpacked.place(at);
    }
  }

  /** Where the gap ends that is kept from a place on. */
  private int keepGap(int gap, int from) {
    int next = from;
    int rest = gap;
    while (rest >= MORE) {
      kept[next++] = (byte) (rest | MORE);
      rest >>>= BITS;
    }
    kept[next++] = (byte) rest;
    return next;
  }

  /** By their places, how near the vectors come to another, 0 to 1. */
  float[] cosines(SparseVector other) {
    float[] cosines = new float[vectors];
    float norm = norm(other);
    for (int i = 0; i < other.size(); i++) {
      int feature = other.index(i);
      addProducts(feature, other.value(i) / norm * units[feature], cosines);
    }
    return cosines;
  }

  /** Length of what is heeded of a vector. */
  private float norm(SparseVector vector) {
    double squares = 0;
    for (int i = 0; i < vector.size(); i++) {
      squares += units[vector.index(i)] > 0 ? vector.value(i) * vector.value(i) : 0;
    }
    return (float) Math.sqrt(squares);
  }

  private void addProducts(int feature, float value, float[] products) {
    int place = 0;
    int at = starts[feature];
    int end = starts[feature + 1];
    while (at < end) {
      int gap = kept[at++];
      if (gap < 0) {
        gap &= MORE - 1;
        int shift = BITS;
        int next;
        do {
          next = kept[at++];
          gap |= (next & MORE - 1) << shift;
          shift += BITS;
        } while (next < 0);
      }
      place += gap;
      products[place] += value * (kept[at++] & MOST);
    }
  }
}
