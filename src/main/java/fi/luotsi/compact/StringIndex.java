package fi.luotsi.compact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/**
 * Strings of up to 10 000 letters, each with an index, in a quarter of what a map of them takes.
 * Many threads may look once all are added. The UTF-16 units of a string stand as {@link VInts}: it
 * may be cut inside a surrogate pair, which UTF-8 cannot tell.
 */
public final class StringIndex {

  /** Index of what was never added. */
  public static final int UNKNOWN = -1;

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
      size = VInts.write(string.charAt(i), bytes, size);
    }
    return new BytesRef(bytes, 0, size);
  }

  private static String string(BytesRef bytes) {
    StringBuilder string = new StringBuilder(bytes.length);
    ByteArrayDataInput units = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    while (!units.eof()) {
      string.append((char) units.readVInt());
    }
    return string.toString();
  }
}
