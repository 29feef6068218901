package fi.luotsi.language;

import java.util.BitSet;

/**
 * One place in a message where an expression was found.
 *
 * @param meaning what the expression means
 * @param language of the expression
 * @param expression as its author wrote it
 * @param words indexes of the words that it took; words between them that it passed over are not
 *     set
 */
public record ExpressionMatch<M>(M meaning, Language language, String expression, BitSet words) {

  public int firstWord() {
    return words.nextSetBit(0);
  }

  /** Index of the last word that it took. */
  public int lastWord() {
    return words.length() - 1;
  }

  /** Whether both took one and the same word. */
  public boolean overlaps(ExpressionMatch<?> other) {
    return words.intersects(other.words);
  }
}
