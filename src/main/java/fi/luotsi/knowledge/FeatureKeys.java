package fi.luotsi.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/**
 * The keys of the features of one kind, each with an index, in a fifth of what a map of strings
 * takes. Many threads may look once all are added.
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

  void add(String key) {
    keys.add(new BytesRef(key));
  }

  /** {@link #UNKNOWN} when it was never added. */
  int index(String key) {
    int found = keys.find(new BytesRef(key));
    return found < 0 ? UNKNOWN : first + found;
  }

  int size() {
    return keys.size();
  }

  /** Each key with its index, in their order. */
  void forEach(ObjIntConsumer<String> action) {
    BytesRef bytes = new BytesRef();
    for (int i = 0; i < size(); i++) {
      action.accept(keys.get(i, bytes).utf8ToString(), first + i);
    }
  }

  /** By their indices. */
  List<String> all() {
    List<String> all = new ArrayList<>(size());
    forEach((key, _) -> all.add(key));
    return all;
  }
}
