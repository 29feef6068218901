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
              -1.34,
              0.14,
              0.34,
              new Belonging.Of(-8.10, 2.69, 1.09),
              new Belonging.Of(-4.17, 3.46, 5.38),
              new Belonging.Of(-1.67, 4.02, 4.22)),
          new PathChoice(4.87, 6.29, 6.09, new Sureness(0.18, 0.66, 0.987)));

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
