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
              -1.76,
              -0.25,
              0.73,
              new Belonging.Of(-8.41, 3.13, 0.02),
              new Belonging.Of(-4.79, 3.99, 5.45),
              new Belonging.Of(-2.34, 3.62, 4.23)),
          new PathChoice(5.35, 8.72, 7.03, new Sureness(0.19, 0.60, 0.988)));

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
