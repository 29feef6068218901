package fi.luotsi.studio;

import fi.luotsi.guidance.Thresholds;

/**
 * A threshold moved so that a measure comes to its other side.
 *
 * @param moved the thresholds with it
 * @param distance from the measure to the threshold, in log-odds: from 0.98 to 0.99 is as far as
 *     from 0.33 to 0.5
 * @param condition under which it would have been decided so
 */
record ThresholdMove(Thresholds moved, double distance, String condition) {

  /** Keeps log-odds finite where a likeness is below nothing or above all. */
  private static final double NEARLY_NOTHING = 1e-6;

  static ThresholdMove of(Thresholds moved, String measure, double measured, double threshold) {
    String side = measured < threshold ? "%s or more" : "below %s";
    String condition =
        "if %s were %s; it is %s"
            .formatted(
                measure, side.formatted(Reasons.threshold(threshold)), Reasons.number(measured));
    return new ThresholdMove(moved, Math.abs(logOdds(measured) - logOdds(threshold)), condition);
  }

  private static double logOdds(double probability) {
    double kept = Math.clamp(probability, NEARLY_NOTHING, 1 - NEARLY_NOTHING);
    return Math.log(kept / (1 - kept));
  }
}
