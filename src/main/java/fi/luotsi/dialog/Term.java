package fi.luotsi.dialog;

import fi.luotsi.language.Language;
import fi.luotsi.language.TextAnalysis;
import java.util.Collection;
import java.util.List;

/**
 * One word of an answer or of a phrase.
 *
 * @param word in lower case without marks and apostrophes
 * @param stem what its inflected forms have in common
 */
record Term(String word, String stem) {

  private static final int SHORTEST_STEM = 3;
  private static final int SHORTEST_WITH_TYPO = 5;
  private static final int SHORTEST_WITH_TWO_TYPOS = 9;

  static List<Term> of(String text, Language language) {
    return TextAnalysis.of(language).words(text).stream()
        .map(word -> new Term(plain(word.folded()), word.stem()))
        .toList();
  }

  private static String plain(String word) {
    return word.replace("'", "").replace("’", "");
  }

  /** Whether it is the same word, in another form or mistyped perhaps. */
  boolean like(Term other) {
    return word.equals(other.word)
        || (stem.length() >= SHORTEST_STEM && stem.equals(other.stem))
        || mistyped(other);
  }

  boolean likeAny(Collection<Term> others) {
    return others.stream().anyMatch(this::like);
  }

  private boolean mistyped(Term other) {
    int shorter = Math.min(word.length(), other.word.length());
    if (shorter < SHORTEST_WITH_TYPO || word.charAt(0) != other.word.charAt(0)) {
      return false;
    }
    return distance(word, other.word) <= (shorter >= SHORTEST_WITH_TWO_TYPOS ? 2 : 1);
  }

  /** Letters added, left out, changed, or swapped with their neighbour. */
  static int distance(String one, String other) {
    int[][] edits = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : fewest(edits, one, other, i, j);
      }
    }
    return edits[one.length()][other.length()];
  }

  private static int fewest(int[][] edits, String one, String other, int i, int j) {
    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(edits[i - 1][j - 1] + change, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
  }
}
