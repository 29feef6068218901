package fi.luotsi.knowledge;

/**
 * Makes probabilities of {@link Signals}, in two steps: whether the message is about any path, and
 * which it is about.
 */
record Calibration(Belonging belonging, PathChoice choice) {

  /**
   * Fitted by {@code luotsi quality --calibrate} to held-out example questions of the shipped
   * content.
   */
  static final Calibration FITTED =
      new Calibration(
          new Belonging(
              -0.90,
              -0.62,
              0.11,
              new Belonging.Of(-8.06, 2.68, 0.06),
              new Belonging.Of(-5.11, 3.78, 5.51),
              new Belonging.Of(-2.54, 4.58, 4.77)),
          new PathChoice(4.88, 7.67, 6.89, new Sureness(0.22, 0.60, 0.991)));

  /** The probability of each class; that of no path is what is left. */
  double[] matches(Signals signals) {
    int elsewhere = signals.elsewhere();
    double any = elsewhere < 0 ? 1 : belonging.probability(signals);
    double[] matches = choice.probabilities(signals);
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
