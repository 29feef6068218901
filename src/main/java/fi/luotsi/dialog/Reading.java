package fi.luotsi.dialog;

/** What was made of an answer to a question. */
sealed interface Reading {

  /** One of the options. */
  record Picked(Node.Option option) implements Reading {}

  /** Yes or no. */
  record YesOrNo(boolean yes) implements Reading {}

  /** A number within the bounds. */
  record Counted(long value) implements Reading {}

  /** A number outside the bounds. */
  record TooFar(long min, long max) implements Reading {}

  /** The person's own words, and whether they ask something themselves. */
  record Words(String text, boolean question) implements Reading {}

  /** No answer. */
  record Nothing() implements Reading {}
}
