package fi.luotsi.knowledge;

import java.util.Locale;

/**
 * The probability of each path, given that a message is about one of them: a logistic model of the
 * paths' scores.
 *
 * @param ridge by how much the score of {@link RidgeRegression} makes a path likelier
 * @param likeness that of {@link NearestPassages}
 * @param text that of {@link TextIndex}
 * @param doubt share of messages, 0 to 1, in which the scores tell nothing of the path that is
 *     meant, however sure they look: without it the match is too sure at its top
 */
record PathChoice(double ridge, double likeness, double text, double doubt) {

  static final int PARAMETERS = 4;

  /** Takes the constants in the order of {@link #inputs}, and last the log-odds of doubt. */
  static PathChoice of(double[] constants) {
    return new PathChoice(
        constants[0], constants[1], constants[2], 1 / (1 + Math.exp(-constants[3])));
  }

  /** What the constants of the scores are multiplied with for one class. */
  private static double[] inputs(Signals signals, int ofClass) {
    return new double[] {
      signals.ridge().of(ofClass), signals.likeness().of(ofClass), signals.text().of(ofClass)
    };
  }

  /** By class; that of no path is 0. */
  double[] probabilities(Signals signals) {
    double[] probabilities = undoubted(signals);
    int elsewhere = signals.ridge().elsewhere();
    for (int c = 0; c < probabilities.length; c++) {
      probabilities[c] =
          c == elsewhere ? 0 : (1 - doubt) * probabilities[c] + doubt / paths(signals);
    }
    return probabilities;
  }

  private static int paths(Signals signals) {
    return signals.ridge().elsewhere() < 0 ? signals.classes() : signals.classes() - 1;
  }

  /** The same as if the scores always told of the path that is meant. */
  private double[] undoubted(Signals signals) {
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

  /**
   * How steeply the likelihood of one message rises with each constant, by its logarithm.
   *
   * @param right class of the message
   */
  double[] slope(Signals signals, int right) {
    double[] probabilities = undoubted(signals);
    double told = (1 - doubt) * probabilities[right];
    double likelihood = told + doubt / paths(signals);
    double[] slope = new double[PARAMETERS];
    for (int c = 0; c < probabilities.length; c++) {
      double surprise = (c == right ? 1 : 0) - probabilities[c];
      double[] inputs = inputs(signals, c);
      for (int i = 0; i < inputs.length; i++) {
        slope[i] += told / likelihood * surprise * inputs[i];
      }
    }
    slope[PARAMETERS - 1] =
        doubt * (1 - doubt) * (1.0 / paths(signals) - probabilities[right]) / likelihood;
    return slope;
  }

  String code() {
    return String.format(
        Locale.ROOT, "new PathChoice(%.2f, %.2f, %.2f, %.3f)", ridge, likeness, text, doubt);
  }
}
