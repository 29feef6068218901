package fi.luotsi.knowledge;

import java.util.ArrayList;
import java.util.List;
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

  /** By their indices. */
  List<String> all() {
    List<String> all = new ArrayList<>(size());
    BytesRef bytes = new BytesRef();
    for (int i = 0; i < size(); i++) {
      all.add(keys.get(i, bytes).utf8ToString());
    }
    return all;
  }
}
