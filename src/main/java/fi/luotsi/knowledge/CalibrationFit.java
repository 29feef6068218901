package fi.luotsi.knowledge;

import java.util.List;

/**
 * Finds the {@link Calibration} under which the right classes of a set of messages are likeliest.
 */
final class CalibrationFit {

  /**
   * One message.
   *
   * @param right its class
   */
  record Sample(Signals signals, int right) {

    boolean belongs() {
      return right != signals.ridge().elsewhere();
    }
  }

  /** The inputs of {@link Belonging} for each sample. */
  private final List<double[]> inputs;

  private final List<Sample> samples;
  private final List<Sample> belonging;

  CalibrationFit(List<Sample> samples) {
    this.samples = List.copyOf(samples);
    this.inputs = samples.stream().map(sample -> Belonging.inputs(sample.signals())).toList();
    this.belonging = samples.stream().filter(Sample::belongs).toList();
  }

  Calibration fit() {
    return new Calibration(
        Belonging.of(Ascent.climb(Belonging.PARAMETERS, this::belongingSlope)),
        PathChoice.of(Ascent.climb(PathChoice.PARAMETERS, this::choiceSlope)));
  }

  private double[] belongingSlope(double[] constants) {
    double[] slope = new double[constants.length];
    for (int i = 0; i < samples.size(); i++) {
      double surprise =
          (samples.get(i).belongs() ? 1 : 0) - Belonging.probability(constants, inputs.get(i));
      add(inputs.get(i), surprise / samples.size(), slope);
    }
    return slope;
  }

  private double[] choiceSlope(double[] constants) {
    PathChoice now = PathChoice.of(constants);
    double[] slope = new double[constants.length];
    for (Sample sample : belonging) {
      add(now.slope(sample.signals(), sample.right()), 1.0 / belonging.size(), slope);
    }
    return slope;
  }

  private static void add(double[] inputs, double factor, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * inputs[i];
    }
  }
}
