package fi.luotsi.search;

import java.util.Locale;

/**
 * The probability of each path, given that a message is about one of them: a logistic model of the
 * paths' scores. It is fitted to all paths together and would be too sure of the best one, so that
 * what this one's probability is worth is told by a second step ({@link Sureness}).
 *
 * @param linear by how much the score of {@link LinearModel} makes a path likelier
 * @param likeness that of {@link NearestPassages}
 * @param text that of {@link TextIndex}
 */
record PathChoice(double linear, double likeness, double text, Sureness sureness) {

  static final int PARAMETERS = 3;

  /** Takes the constants of the scores in the order of {@link #inputs}. */
  static PathChoice of(double[] constants, Sureness sureness) {
    return new PathChoice(constants[0], constants[1], constants[2], sureness);
  }

  /** What the constants are multiplied with for one class. */
  static double[] inputs(Comparison comparison, int ofClass) {
    return new double[] {
      comparison.linear().of(ofClass),
      comparison.likeness().of(ofClass),
      comparison.text().of(ofClass)
    };
  }

  /** By class; that of no path is 0. */
  double[] probabilities(Comparison comparison) {
    double[] probabilities = byScores(comparison);
    int best = best(probabilities);
    double sure = sureness.of(probabilities[best]);
    double others = 1 - probabilities[best];
    for (int c = 0; c < probabilities.length; c++) {
      if (c != best && others > 0) {
        probabilities[c] *= (1 - sure) / others;
      }
    }
    probabilities[best] = sure;
    return probabilities;
  }

  /** The same before the second step. */
  double[] byScores(Comparison comparison) {
    int elsewhere = comparison.elsewhere();
    double[] logits = new double[comparison.classes()];
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < logits.length; c++) {
      logits[c] =
          linear * comparison.linear().of(c)
              + likeness * comparison.likeness().of(c)
              + text * comparison.text().of(c);
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

  static int best(double[] probabilities) {
    int best = 0;
    for (int c = 1; c < probabilities.length; c++) {
      best = probabilities[c] > probabilities[best] ? c : best;
    }
    return best;
  }

  String code() {
    return String.format(
        Locale.ROOT,
        "new PathChoice(%.2f, %.2f, %.2f, %s)",
        linear,
        likeness,
        text,
        sureness.code());
  }
}
