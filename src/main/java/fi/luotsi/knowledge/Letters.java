package fi.luotsi.knowledge;

import fi.luotsi.knowledge.Feature.Kind;
import fi.luotsi.language.Word;
import java.util.List;

/** Letters that follow one another in a word, by which mistyped and inflected words are alike. */
final class Letters {

  private static final int LONGEST_WORD = 40;
  private static final int FEWEST = 3;
  private static final int MOST = 4;

  private Letters() {}

  /** Adds all threes and fours of letters of a word, its ends marked. */
  static void add(Word word, int position, List<Feature> features) {
    String marked = "^" + word.folded() + "$";
    int end = Math.min(marked.length(), LONGEST_WORD);
    for (int length = FEWEST; length <= MOST; length++) {
      for (int start = 0; start + length <= end; start++) {
        String letters = marked.substring(start, start + length);
        features.add(new Feature(Kind.LETTERS, letters, 1, position));
      }
    }
  }
}
