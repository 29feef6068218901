package fi.luotsi.knowledge;

/**
 * Makes probabilities of {@link Signals}: a logistic model over the classes of one message, among
 * them that it is about no path.
 *
 * @param elsewhere by how much it is more likely about no path, whatever it says
 * @param unknown and with each share of unknown words
 * @param length and with the natural logarithm of one more than its words
 */
record Calibration(
    double ridge, double bayes, double text, double elsewhere, double unknown, double length) {

  static final int PARAMETERS = 6;

  /**
   * Fitted by {@code luotsi quality --calibrate} to held-out example questions of the shipped
   * content.
   */
  static final Calibration FITTED = new Calibration(6.05, 1.06, 4.33, 2.59, 1.45, -0.85);

  /** The probability of each class. */
  double[] matches(Signals signals, int elsewhereClass) {
    double[] logits = new double[signals.classes()];
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < logits.length; c++) {
      logits[c] = ridge * signals.ridge(c) + bayes * signals.bayes(c) + text * signals.text(c);
      if (c == elsewhereClass) {
        logits[c] += elsewhere + unknown * signals.unknown() + length * Math.log1p(signals.words());
      }
      most = Math.max(most, logits[c]);
    }
    return normalised(logits, most);
  }

  private static double[] normalised(double[] logits, double most) {
    double sum = 0;
    for (int c = 0; c < logits.length; c++) {
      logits[c] = Math.exp(logits[c] - most);
      sum += logits[c];
    }
    for (int c = 0; c < logits.length; c++) {
      logits[c] /= sum;
    }
    return logits;
  }
}
