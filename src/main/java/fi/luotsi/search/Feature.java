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
    /**
     * What words say: the stem of one, or of a part of a compound; its written form; what the
     * vocabulary makes of it; two that stand beside each other.
     */
    WORD,
    /** Four letters that follow one another in a word. */
    LETTERS
  }
}
