package fi.luotsi.search;

/**
 * Something in a text that can be compared with other texts.
 *
 * @param key what it is; equal for equal features
 * @param weight how surely it is there
 * @param word position of the word that it comes from
 */
record Feature(Kind kind, String key, float weight, int word) {

  /** Kinds of feature; each kind is weighed by itself. */
  enum Kind {
    /** Stem of a word, of a part of a compound, or of the standard word for a lay one. */
    WORD,
    /** Four letters that follow one another in a word. */
    LETTERS
  }
}
