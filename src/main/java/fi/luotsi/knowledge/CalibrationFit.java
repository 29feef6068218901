package fi.luotsi.knowledge;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the {@link Calibration} under which the right classes of a set of messages are likeliest,
 * by gradient ascent with a step for each constant (as in Rprop, so that their scales do not
 * matter).
 */
final class CalibrationFit {

  private static final int ROUNDS = 150;
  private static final double PENALTY = 1e-3;
  private static final double FIRST_STEP = 0.1;
  private static final double LONGER = 1.2;
  private static final double SHORTER = 0.5;

  /**
   * One message.
   *
   * @param right its class
   * @param elsewhere the class of messages about no path
   */
  record Sample(Signals signals, int right, int elsewhere) {

    /** What the calibration multiplies its constants with for one class. */
    double[] inputs(int ofClass) {
      boolean none = ofClass == elsewhere;
      return new double[] {
        signals.ridge(ofClass),
        signals.bayes(ofClass),
        signals.text(ofClass),
        none ? 1 : 0,
        none ? signals.unknown() : 0,
        none ? Math.log1p(signals.words()) : 0
      };
    }
  }

  private final List<Sample> samples;

  CalibrationFit(List<Sample> samples) {
    this.samples = List.copyOf(samples);
  }

  Calibration fit() {
    double[] constants = new double[Calibration.PARAMETERS];
    double[] steps = new double[constants.length];
    double[] before = new double[constants.length];
    Arrays.fill(steps, FIRST_STEP);
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = slope(constants);
      for (int i = 0; i < constants.length; i++) {
        steps[i] *= slope[i] * before[i] < 0 ? SHORTER : LONGER;
        constants[i] += Math.signum(slope[i]) * steps[i];
      }
      before = slope;
    }
    return calibration(constants);
  }

  private static Calibration calibration(double[] constants) {
    return new Calibration(
        constants[0], constants[1], constants[2], constants[3], constants[4], constants[5]);
  }

  private double[] slope(double[] constants) {
    Calibration calibration = calibration(constants);
    double[] slope = new double[constants.length];
    for (Sample sample : samples) {
      double[] matches = calibration.matches(sample.signals(), sample.elsewhere());
      for (int c = 0; c < matches.length; c++) {
        double surprise = (c == sample.right() ? 1 : 0) - matches[c];
        double[] inputs = sample.inputs(c);
        for (int i = 0; i < slope.length; i++) {
          slope[i] += surprise * inputs[i] / samples.size();
        }
      }
    }
    for (int i = 0; i < slope.length; i++) {
      slope[i] -= 2 * PENALTY * constants[i];
    }
    return slope;
  }
}
