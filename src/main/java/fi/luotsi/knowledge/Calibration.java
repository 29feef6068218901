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
              -1.71,
              -0.29,
              0.73,
              new Belonging.Of(-8.42, 3.09, 0.06),
              new Belonging.Of(-4.60, 3.90, 5.38),
              new Belonging.Of(-2.32, 3.61, 4.18)),
          new PathChoice(5.32, 8.70, 6.98, new Sureness(0.18, 0.59, 0.989)));

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
