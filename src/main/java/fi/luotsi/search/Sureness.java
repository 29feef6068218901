package fi.luotsi.search;

import java.util.Locale;

/**
 * How often the best path is right by how probable the scores make it: a straight line between the
 * two as log-odds (Platt 1999), and at most so often as any question is understood.
 *
 * @param always log-odds at which it is right where its probability is one half
 * @param rise by how much they rise with the log-odds of its probability
 * @param most how often it is right where the scores leave no doubt, 0 to 1
 */
record Sureness(double always, double rise, double most) {

  static final int PARAMETERS = 3;

  /** Takes probabilities as they are. */
  static final Sureness PLAIN = new Sureness(0, 1, 1);

  /** Keeps log-odds finite. */
  private static final double NEARLY_NOTHING = 1e-9;

  /** Takes the constants that {@link #slope} tells of: the last is the log-odds of {@code most}. */
  static Sureness of(double[] constants) {
    return new Sureness(constants[0], constants[1], share(constants[2]));
  }

  private static double share(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  private static double logOdds(double probability) {
    double kept = Math.clamp(probability, NEARLY_NOTHING, 1 - NEARLY_NOTHING);
    return Math.log(kept / (1 - kept));
  }

  /** How often a best path of this probability is right. */
  double of(double probability) {
    return most * share(always + rise * logOdds(probability));
  }

  /**
   * How steeply the logarithm of the likelihood that a best path is right, or is not, rises with
   * each constant.
   */
  double[] slope(double probability, boolean isRight) {
    double onLine = share(always + rise * logOdds(probability));
    double sure = most * onLine;
    double surprise = isRight ? 1 / sure : -1 / (1 - sure);
    double alongLine = surprise * sure * (1 - onLine);
    return new double[] {alongLine, alongLine * logOdds(probability), surprise * sure * (1 - most)};
  }

  String code() {
    return String.format(Locale.ROOT, "new Sureness(%.2f, %.2f, %.3f)", always, rise, most);
  }
}
