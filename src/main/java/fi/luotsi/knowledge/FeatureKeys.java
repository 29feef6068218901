package fi.luotsi.knowledge;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/**
 * The keys of the features of one kind, each with an index, in a quarter of what a map of strings
 * takes. Many threads may look once all are added. A key stands as the two bytes of each of its
 * UTF-16 units: letters may be cut inside a surrogate pair, which UTF-8 cannot tell.
 */
final class FeatureKeys {

  /** Index of what was never added. */
  static final int UNKNOWN = -1;

  private final int first;
  private final BytesRefHash keys = new BytesRefHash();

  /** {@code first}: index of the key that is added first; the others follow. */
  FeatureKeys(int first) {
    this.first = first;
  }

  /** The index that a new key gets. */
  int add(String key) {
    int added = keys.add(bytes(key));
    if (added < 0) {
      throw new IllegalArgumentException("Added twice: " + key);
    }
    return first + added;
  }

  /** {@link #UNKNOWN} when it was never added. */
  int index(String key) {
    int found = keys.find(bytes(key));
    return found < 0 ? UNKNOWN : first + found;
  }

  int size() {
    return keys.size();
  }

  /** Each key with its index, in their order. */
  void forEach(ObjIntConsumer<String> action) {
    BytesRef bytes = new BytesRef();
    for (int i = 0; i < size(); i++) {
      action.accept(key(keys.get(i, bytes)), first + i);
    }
  }

  /** By their indices. */
  List<String> all() {
    List<String> all = new ArrayList<>(size());
    forEach((key, _) -> all.add(key));
    return all;
  }

  private static BytesRef bytes(String key) {
    byte[] bytes = new byte[Character.BYTES * key.length()];
    ByteBuffer.wrap(bytes).asCharBuffer().put(key);
    return new BytesRef(bytes);
  }

  private static String key(BytesRef bytes) {
    return ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).asCharBuffer().toString();
  }
}
