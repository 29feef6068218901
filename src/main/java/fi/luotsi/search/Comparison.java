package fi.luotsi.search;

/**
 * A message compared with the classes in three ways.
 *
 * @param ridge score of each class by {@link RidgeRegression}
 * @param likeness by {@link NearestPassages}
 * @param text by {@link TextIndex}, 0 to 1
 * @param unknown share of the message's words that the content does not have, 0 to 1
 * @param words how many it has
 */
record Comparison(Score ridge, Score likeness, Score text, double unknown, int words) {

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

  /** Natural logarithm of one more than the number of its words. */
  double length() {
    return Math.log1p(words);
  }
}
