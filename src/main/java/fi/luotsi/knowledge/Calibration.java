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
              -1.50,
              -0.35,
              0.61,
              new Belonging.Of(-8.33, 3.21, 0.07),
              new Belonging.Of(-4.41, 3.47, 5.49),
              new Belonging.Of(-2.28, 3.51, 4.78)),
          new PathChoice(5.43, 8.13, 6.80, new Sureness(0.16, 0.60, 0.988)));

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
