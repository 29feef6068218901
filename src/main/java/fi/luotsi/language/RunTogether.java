package fi.luotsi.language;

/**
 * Takes apart two words written without a space between them: {@code enjaksa}, {@code hitsme}.
 *
 * <p>Only words that stand side by side in some expression are told apart, and only in what is no
 * word itself: a compound of words that expressions name apart stays whole.
 */
final class RunTogether {

  private static final int SHORTEST = 6;
  private static final int SHORTEST_WORD = 2;

  private RunTogether() {}

  /** How many letters the first of two words has; 0 when it is one word. */
  static int parting(String word, WordIndex index) {
    if (word.length() < SHORTEST || index.isNamed(word) || LanguageWords.isReal(word)) {
      return 0;
    }
    for (int at = SHORTEST_WORD; at <= word.length() - SHORTEST_WORD; at++) {
      if (index.areNeighbours(word.substring(0, at), word.substring(at))) {
        return index.isSlip(word) ? 0 : at;
      }
    }
    return 0;
  }
}
