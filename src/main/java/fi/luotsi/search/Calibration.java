package fi.luotsi.search;

/**
 * Makes probabilities of a {@link Comparison}, in two steps: whether the message is about any path,
 * and which it is about.
 */
record Calibration(Belonging belonging, PathChoice choice) {

  /**
   * Fitted by {@code luotsi quality --calibrate} to held-out example questions of the shipped
   * content.
   */
  static final Calibration FITTED =
      new Calibration(
          new Belonging(
              -2.67,
              -0.21,
              0.24,
              new Belonging.Of(-5.38, 5.47, 4.96),
              new Belonging.Of(-4.00, 2.32, 3.95),
              new Belonging.Of(-2.59, 4.18, 5.48)),
          new PathChoice(8.32, 2.91, 5.22, new Sureness(0.15, 0.70, 0.989)));

  /** The probability of each class; that of no path is what is left. */
  double[] matches(Comparison comparison) {
    int elsewhere = comparison.elsewhere();
    double any = elsewhere < 0 ? 1 : belonging.probability(comparison);
    double[] matches = choice.probabilities(comparison);
    for (int c = 0; c < matches.length; c++) {
      matches[c] = c == elsewhere ? 1 - any : any * matches[c];
    }
    return matches;
  }

  /** As the program writes them, to be put in the place of {@link #FITTED}. */
  String code() {
    return "new Calibration(%s, %s)".formatted(belonging.code(), choice.code());
  }
}
