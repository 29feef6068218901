package fi.luotsi.authoring;

import java.util.ArrayList;
import java.util.List;

/** Words in a row, in small letters; one that ends in * stands for any ending. */
record WordRow(List<String> words) {

  private static final String ANY_ENDING = "*";

  WordRow {
    words = List.copyOf(words);
  }

  /** A row as people write it, of which only the last word may end in *. */
  static WordRow of(String written) {
    List<String> words = new ArrayList<>(Sentences.words(written));
    if (written.endsWith(ANY_ENDING)) {
      words.add(words.removeLast() + ANY_ENDING);
    }
    return new WordRow(words);
  }

  boolean standsIn(List<String> sentence, int at) {
    if (at + words.size() > sentence.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!matches(words.get(i), sentence.get(at + i))) {
        return false;
      }
    }
    return true;
  }

  /** The words of a sentence that the row stands for. */
  String found(List<String> sentence, int at) {
    return String.join(" ", sentence.subList(at, at + words.size()));
  }

  private static boolean matches(String pattern, String word) {
    return pattern.endsWith(ANY_ENDING)
        ? word.startsWith(pattern.substring(0, pattern.length() - ANY_ENDING.length()))
        : word.equals(pattern);
  }
}
