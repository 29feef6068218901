package fi.luotsi.search;

import java.util.Locale;

/**
 * The probability that a message is about any path at all: a logistic model of how familiar it is
 * and of what the scores say together. It is apart from {@link PathChoice}, since whether a
 * question belongs here and which path it is about are told by different things.
 *
 * @param always log-odds that it is, before anything is known
 * @param unknown and with each share of unknown words
 * @param length and with the natural logarithm of one more than its words
 */
record Belonging(double always, double unknown, double length, Of linear, Of likeness, Of text) {

  static final int PARAMETERS = 12;

  /**
   * By how much one score makes it likelier: with that of no path, the best path's and the mean.
   */
  record Of(double elsewhere, double best, double mean) {

    private String code() {
      return String.format(
          Locale.ROOT, "new Belonging.Of(%.2f, %.2f, %.2f)", elsewhere, best, mean);
    }
  }

  /** Takes the constants in the order of {@link #inputs}. */
  static Belonging of(double[] constants) {
    return new Belonging(
        constants[0],
        constants[1],
        constants[2],
        new Of(constants[3], constants[4], constants[5]),
        new Of(constants[6], constants[7], constants[8]),
        new Of(constants[9], constants[10], constants[11]));
  }

  /** What the constants are multiplied with. */
  static double[] inputs(Comparison comparison) {
    double[] inputs = new double[PARAMETERS];
    inputs[0] = 1;
    inputs[1] = comparison.unknown();
    inputs[2] = comparison.length();
    put(comparison.linear(), inputs, 3);
    put(comparison.likeness(), inputs, 6);
    put(comparison.text(), inputs, 9);
    return inputs;
  }

  private static void put(Score score, double[] inputs, int at) {
    inputs[at] = score.ofElsewhere();
    inputs[at + 1] = score.best();
    inputs[at + 2] = score.mean();
  }

  double probability(Comparison comparison) {
    return probability(constants(), inputs(comparison));
  }

  private double[] constants() {
    return new double[] {
      always,
      unknown,
      length,
      linear.elsewhere(),
      linear.best(),
      linear.mean(),
      likeness.elsewhere(),
      likeness.best(),
      likeness.mean(),
      text.elsewhere(),
      text.best(),
      text.mean()
    };
  }

  /** The same of constants in the order of {@link #inputs}, which were found before. */
  static double probability(double[] constants, double[] inputs) {
    double logOdds = 0;
    for (int i = 0; i < constants.length; i++) {
      logOdds += constants[i] * inputs[i];
    }
    return 1 / (1 + Math.exp(-logOdds));
  }

  String code() {
    return String.format(
        Locale.ROOT,
        "new Belonging(%.2f, %.2f, %.2f, %s, %s, %s)",
        always,
        unknown,
        length,
        linear.code(),
        likeness.code(),
        text.code());
  }
}
