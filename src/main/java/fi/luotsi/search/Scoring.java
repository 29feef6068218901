package fi.luotsi.search;

/** The ways of comparing a message with the paths, whose scores make the match together. */
public enum Scoring {
  /** {@link LinearModel}. */
  LINEAR,
  /** {@link NearestPassages}. */
  LIKENESS,
  /** {@link TextIndex}. */
  TEXT
}
