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
              -1.66,
              -0.53,
              0.53,
              new Belonging.Of(-8.15, 3.16, 0.06),
              new Belonging.Of(-4.26, 3.39, 5.86),
              new Belonging.Of(-2.37, 4.00, 4.86)),
          new PathChoice(5.21, 8.00, 6.89, new Sureness(0.17, 0.61, 0.987)));

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
