package fi.luotsi.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/**
 * Strings, each with an index, in a sixth of what a map of them takes. Many threads may look once
 * all are added. Each UTF-16 unit of a string stands in as many bytes as it needs, seven bits in
 * each: strings may be cut inside a surrogate pair, which UTF-8 cannot tell.
 */
public final class StringIndex {

  /** Index of what was never added. */
  public static final int UNKNOWN = -1;

  private static final int BITS = 7;

  /** Set in a byte that others of the same unit follow. */
  private static final int MORE = 1 << BITS;

  /** Of one unit. */
  private static final int MOST_BYTES = 3;

  private final int first;
  private final BytesRefHash strings = new BytesRefHash();

  /** {@code first}: index of the string that is added first; the others follow. */
  public StringIndex(int first) {
    this.first = first;
  }

  /** The index of a string, which is added if it is not there. */
  public int add(String string) {
    int added = strings.add(bytes(string));
    return first + (added < 0 ? -added - 1 : added);
  }

  /** {@link #UNKNOWN} when it was never added. */
  public int index(String string) {
    int found = strings.find(bytes(string));
    return found < 0 ? UNKNOWN : first + found;
  }

  public int size() {
    return strings.size();
  }

  /** The string that has an index. */
  public String get(int index) {
    return string(strings.get(index - first, new BytesRef()));
  }

  /** Each string with its index, in their order. */
  public void forEach(ObjIntConsumer<String> action) {
    BytesRef bytes = new BytesRef();
    for (int i = 0; i < size(); i++) {
      action.accept(string(strings.get(i, bytes)), first + i);
    }
  }

  /** By their indices. */
  public List<String> all() {
    List<String> all = new ArrayList<>(size());
    forEach((string, _) -> all.add(string));
    return all;
  }

  private static BytesRef bytes(String string) {
    byte[] bytes = new byte[MOST_BYTES * string.length()];
    int size = 0;
    for (int i = 0; i < string.length(); i++) {
      int rest = string.charAt(i);
      while (rest >= MORE) {
        bytes[size++] = (byte) (rest | MORE);
        rest >>>= BITS;
      }
      bytes[size++] = (byte) rest;
    }
    return new BytesRef(bytes, 0, size);
  }

  private static String string(BytesRef bytes) {
    StringBuilder string = new StringBuilder(bytes.length);
    int unit = 0;
    int shift = 0;
    for (int at = bytes.offset; at < bytes.offset + bytes.length; at++) {
      unit |= (bytes.bytes[at] & MORE - 1) << shift;
      shift += BITS;
      if (bytes.bytes[at] >= 0) {
        string.append((char) unit);
        unit = 0;
        shift = 0;
      }
    }
    return string.toString();
  }
}
