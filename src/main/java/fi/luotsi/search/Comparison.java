package fi.luotsi.search;

/**
 * A message compared with the classes in three ways.
 *
 * @param linear score of each class by {@link LinearModel}
 * @param likeness by {@link NearestPassages}
 * @param text by {@link TextIndex}, 0 to 1
 * @param unknown share of the message's words that the content does not have, 0 to 1
 * @param words how many it has
 */
record Comparison(Score linear, Score likeness, Score text, double unknown, int words) {

  /** What is left when one way of comparing says the same of every class. */
  Comparison without(Scoring scoring) {
    return switch (scoring) {
      case LINEAR -> new Comparison(linear.silent(), likeness, text, unknown, words);
      case LIKENESS -> new Comparison(linear, likeness.silent(), text, unknown, words);
      case TEXT -> new Comparison(linear, likeness, text.silent(), unknown, words);
    };
  }

  int classes() {
    return linear.ofClass().length;
  }

  /** The class of what no path is about; -1 when the content tells of none. */
  int elsewhere() {
    return linear.elsewhere();
  }

  /** Natural logarithm of one more than the number of its words. */
  double length() {
    return Math.log1p(words);
  }
}
