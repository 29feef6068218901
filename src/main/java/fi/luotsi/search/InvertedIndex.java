package fi.luotsi.search;

import fi.luotsi.compact.VInts;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Vectors, to be compared with others by the cosine of the angle between them. Of each feature that
 * not too many of them have it keeps which ones do: how far each lies behind the one before ({@link
 * VInts}), and in one byte more how much of the feature it has.
 */
final class InvertedIndex {

  /** Features that a larger share of the vectors has tell little, and take most of the time. */
  private static final double MOST_COMMON = 0.05;

  /** Features of no more vectors than these are heeded in any content. */
  private static final int FEW = 100;

  /** The amount of the vector that has most of a feature. */
  private static final int MOST = 255;

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
    UnpackedIndex unpacked = new UnpackedIndex(all, countsOfHeeded(all, features));
    for (int feature = 0; feature < features; feature++) {
      starts[feature + 1] = starts[feature] + bytes(feature, unpacked);
      units[feature] = unpacked.longest(feature) / MOST;
    }
    kept = new byte[starts[features]];
    for (int feature = 0; feature < features; feature++) {
      keep(feature, unpacked);
    }
  }

  /** How many vectors have each feature; 0 when too many do. */
  private static int[] countsOfHeeded(List<SparseVector> vectors, int features) {
    int[] counts = new int[features];
    for (SparseVector vector : vectors) {
      for (int i = 0; i < vector.size(); i++) {
        counts[vector.index(i)]++;
      }
    }
    double most = Math.max(FEW, MOST_COMMON * vectors.size());
    return IntStream.of(counts).map(count -> count > most ? 0 : count).toArray();
  }

  /** How many are needed for a feature. */
  private static int bytes(int feature, UnpackedIndex unpacked) {
    int bytes = 0;
    int before = 0;
    for (int at = unpacked.from(feature); at < unpacked.to(feature); at++) {
      bytes += VInts.length(unpacked.place(at) - before) + 1;
      before = unpacked.place(at);
    }
    return bytes;
  }

  /** The amount is 0 where even the longest vector has next to nothing of a feature. */
  private void keep(int feature, UnpackedIndex unpacked) {
    int next = starts[feature];
    int before = 0;
    for (int at = unpacked.from(feature); at < unpacked.to(feature); at++) {
      next = VInts.write(unpacked.place(at) - before, kept, next);
      kept[next++] = (byte) Math.round(unpacked.length(at) / units[feature]);
      before = unpacked.place(at);
    }
  }

  /**
   * By their places, how near the vectors come to another: 0 to 1, hardly ever wrong by more than
   * 0.005, and so by as little more than 1.
   */
  float[] cosines(SparseVector other) {
    float[] cosines = new float[vectors];
    float norm = norm(other);
    for (int i = 0; i < other.size(); i++) {
      int feature = other.index(i);
      if (heeds(feature)) {
        addProducts(feature, other.value(i) / norm * units[feature], cosines);
      }
    }
    return cosines;
  }

  private boolean heeds(int feature) {
    return starts[feature] < starts[feature + 1];
  }

  /** Length of what is heeded of a vector. */
  private float norm(SparseVector vector) {
    double squares = 0;
    for (int i = 0; i < vector.size(); i++) {
      double value = heeds(vector.index(i)) ? vector.value(i) : 0;
      squares += value * value;
    }
    return (float) Math.sqrt(squares);
  }

  /** Reads in line: this takes most of the time of understanding. */
  private void addProducts(int feature, float value, float[] products) {
    int place = 0;
    int at = starts[feature];
    int end = starts[feature + 1];
    while (at < end) {
      int gap = kept[at++];
      if (gap < 0) {
        gap &= VInts.MORE - 1;
        int shift = VInts.BITS;
        int next;
        do {
          next = kept[at++];
          gap |= (next & VInts.MORE - 1) << shift;
          shift += VInts.BITS;
        } while (next < 0);
      }
      place += gap;
      products[place] += value * (kept[at++] & MOST);
    }
  }
}
