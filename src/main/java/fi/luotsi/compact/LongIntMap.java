package fi.luotsi.compact;

/**
 * A number, not 0, for each of many long ones, in half of what a map of boxed ones takes, or less.
 * Open addressing with linear probing and multiplicative hashing (Knuth, The Art of Computer
 * Programming 3, 6.4). Many threads may look once all are added.
 */
public final class LongIntMap {

  private static final int FEWEST_PLACES = 16;

  /** The highest bits of a product with it depend on all bits of a key. */
  private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[FEWEST_PLACES];

  /** Beside each key; 0 where there is none. */
  private int[] values = new int[FEWEST_PLACES];

  private int size;

  /** The value of a key; 0 when it has none. */
  public int get(long key) {
    return values[place(key)];
  }

  /** Adds to the value of a key, 0 when it had none; the sum must not be 0. */
  public void add(long key, int amount) {
    put(key, get(key) + amount);
  }

  /** {@code value}: not 0. */
  public void put(long key, int value) {
    if (value == 0) {
      throw new IllegalArgumentException("0 is the value of what was never put");
    }
    int place = place(key);
    if (values[place] == 0) {
      keys[place] = key;
      size++;
    }
    values[place] = value;
    if (2 * size > keys.length) {
      grow();
    }
  }

  /** Where a key is, or would be. */
  private int place(long key) {
    int last = keys.length - 1;
    int place = (int) ((key * GOLDEN_RATIO) >>> Long.numberOfLeadingZeros(last));
    while (values[place] != 0 && keys[place] != key) {
      place = (place + 1) & last;
    }
    return place;
  }

  private void grow() {
    long[] known = keys;
    int[] theirs = values;
    keys = new long[2 * known.length];
    values = new int[2 * known.length];
    for (int i = 0; i < known.length; i++) {
      if (theirs[i] != 0) {
        int place = place(known[i]);
        keys[place] = known[i];
        values[place] = theirs[i];
      }
    }
  }
}
