package fi.luotsi.search;

/** What a word is compared by beside its stem. */
public enum Clue {
  /** As it is written, without marks. */
  FORM,
  /** The parts of a compound. */
  PARTS,
  /** Four letters that follow one another. */
  LETTERS,
  /** The standard words for which it stands, alone or with its neighbours. */
  VOCABULARY,
  /** A known stem that an unknown one is nearly. */
  SPELLING
}
