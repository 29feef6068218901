package fi.luotsi.search;

/**
 * A message compared with the classes in three ways: three scores of each class, and how familiar
 * the message is.
 */
final class Comparison {

  private final Score ridge;
  private final Score likeness;
  private final Score text;
  private final double unknown;
  private final int words;

  Comparison(Score ridge, Score likeness, Score text, double unknown, int words) {
    this.ridge = ridge;
    this.likeness = likeness;
    this.text = text;
    this.unknown = unknown;
    this.words = words;
  }

  /** What is left when one way of comparing says the same of every class. */
  Comparison without(Scoring scoring) {
    return switch (scoring) {
      case REGRESSION -> new Comparison(ridge.silent(), likeness, text, unknown, words);
      case LIKENESS -> new Comparison(ridge, likeness.silent(), text, unknown, words);
      case TEXT -> new Comparison(ridge, likeness, text.silent(), unknown, words);
    };
  }

  int classes() {
    return ridge.ofClass().length;
  }

  /** The class of what no path is about; -1 when the content tells of none. */
  int elsewhere() {
    return ridge.elsewhere();
  }

  /** Score by {@link RidgeRegression}. */
  Score ridge() {
    return ridge;
  }

  /** Score by {@link NearestPassages}. */
  Score likeness() {
    return likeness;
  }

  /** Score by {@link TextIndex}, 0 to 1. */
  Score text() {
    return text;
  }

  /** Share of words that the content does not have, 0 to 1. */
  double unknown() {
    return unknown;
  }

  /** Natural logarithm of one more than the number of its words. */
  double length() {
    return Math.log1p(words);
  }
}
