package fi.luotsi.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of words whose forms no rule brings together, read from the class path.
 *
 * <p>Each line holds a key, a colon and the forms that share it, {@code käsi: käden kättä}; the key
 * is a form of itself. A form that begins with a hyphen also counts as the end of a longer word.
 * Lines that begin with {@code #} are remarks. Everything is folded when read.
 */
final class WordTable {

  private final Map<String, String> whole = new HashMap<>();
  private final Map<String, String> tails = new HashMap<>();

  private WordTable() {}

  static WordTable read(String resource) {
    WordTable table = new WordTable();
    try (InputStream in = WordTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Missing on the class path: " + resource);
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(table::addLine);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
    return table;
  }

  private void addLine(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    int colon = line.indexOf(':');
    String first = Folding.fold(line.substring(0, colon).strip());
    String key = first.startsWith("-") ? first.substring(1) : first;
    addForm(first, key);
    for (String form : Folding.fold(line.substring(colon + 1)).strip().split("\\s+", -1)) {
      addForm(form, key);
    }
  }

  private void addForm(String form, String key) {
    boolean tail = form.startsWith("-");
    String bare = tail ? form.substring(1) : form;
    String other = whole.putIfAbsent(bare, key);
    if (other != null && !other.equals(key)) {
      throw new IllegalStateException("'" + bare + "' stands under " + other + " and " + key);
    }
    if (tail) {
      tails.put(bare, key);
    }
  }

  /** The key of a word; the word itself when the table does not know it. */
  String keyOrWord(String word) {
    String key = key(word);
    return key == null ? word : key;
  }

  /** The key of a whole word, folded. */
  @Nullable String key(String word) {
    return whole.get(word);
  }

  /**
   * The word with the longest end that the table knows brought to its key; null when it knows none
   * that leaves at least {@code shortest} characters before it.
   */
  @Nullable String keyedTail(String word, int shortest) {
    for (int start = shortest; start <= word.length() - 3; start++) {
      String key = tails.get(word.substring(start));
      if (key != null) {
        return word.substring(0, start) + key;
      }
    }
    return null;
  }
}
