package fi.luotsi.knowledge;

import java.util.Locale;

/**
 * The probability of each path, given that a message is about one of them: a logistic model of the
 * paths' scores.
 *
 * @param ridge by how much the score of {@link RidgeRegression} makes a path likelier
 * @param likeness that of {@link NearestPassages}
 * @param text that of {@link TextIndex}
 */
record PathChoice(double ridge, double likeness, double text) {

  static final int PARAMETERS = 3;

  /** Takes the constants in the order of {@link #inputs}. */
  static PathChoice of(double[] constants) {
    return new PathChoice(constants[0], constants[1], constants[2]);
  }

  /** What the constants are multiplied with for one class. */
  static double[] inputs(Signals signals, int ofClass) {
    return new double[] {
      signals.ridge().of(ofClass), signals.likeness().of(ofClass), signals.text().of(ofClass)
    };
  }

  /** By class; that of no path is 0. */
  double[] probabilities(Signals signals) {
    int elsewhere = signals.ridge().elsewhere();
    double[] logits = new double[signals.classes()];
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < logits.length; c++) {
      logits[c] =
          ridge * signals.ridge().of(c)
              + likeness * signals.likeness().of(c)
              + text * signals.text().of(c);
      most = c == elsewhere ? most : Math.max(most, logits[c]);
    }
    double sum = 0;
    for (int c = 0; c < logits.length; c++) {
      logits[c] = c == elsewhere ? 0 : Math.exp(logits[c] - most);
      sum += logits[c];
    }
    for (int c = 0; c < logits.length; c++) {
      logits[c] /= sum;
    }
    return logits;
  }

  String code() {
    return String.format(Locale.ROOT, "new PathChoice(%.2f, %.2f, %.2f)", ridge, likeness, text);
  }
}
