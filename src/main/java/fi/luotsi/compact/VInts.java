package fi.luotsi.compact;

/**
 * Numbers from 0 on in as many bytes as they need, seven bits in each, the lowest first; all but
 * the last are negative. The format of Lucene's {@code writeVInt}, which its {@code DataInput}
 * reads; for arrays that are written by places of one's own.
 */
public final class VInts {

  /** In each byte. */
  public static final int BITS = 7;

  /** Set in a byte that others of the same number follow. */
  public static final int MORE = 1 << BITS;

  private VInts() {}

  /** How many bytes a number needs. */
  public static int length(int number) {
    int length = 1;
    for (int rest = number >>> BITS; rest > 0; rest >>>= BITS) {
      length++;
    }
    return length;
  }

  /** Writes a number from a place on; where it ends. */
  public static int write(int number, byte[] bytes, int from) {
    int next = from;
    int rest = number;
    while (rest >= MORE) {
      bytes[next++] = (byte) (rest | MORE);
      rest >>>= BITS;
    }
    bytes[next++] = (byte) rest;
    return next;
  }
}
