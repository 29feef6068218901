package fi.luotsi.search;

import fi.luotsi.language.Word;
import fi.luotsi.search.Feature.Kind;
import java.util.List;

/** Letters that follow one another in a word, by which mistyped and inflected words are alike. */
final class Letters {

  private static final int LONGEST_WORD = 40;

  /** Threes beside fours find nothing more, and take twice the time and memory. */
  private static final int LETTERS = 4;

  private Letters() {}

  /** Adds all fours of letters of a word, its ends marked. */
  static void add(Word word, int position, List<Feature> features) {
    String marked = "^" + word.folded() + "$";
    int end = Math.min(marked.length(), LONGEST_WORD);
    for (int start = 0; start + LETTERS <= end; start++) {
      String letters = marked.substring(start, start + LETTERS);
      features.add(new Feature(Kind.LETTERS, letters, 1, position));
    }
  }
}
