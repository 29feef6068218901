package fi.luotsi.search;

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
  record Sample(Comparison comparison, int right) {

    boolean belongs() {
      return right != comparison.elsewhere();
    }
  }

  /** The inputs of {@link Belonging} for each sample. */
  private final List<double[]> inputs;

  private final List<Sample> samples;
  private final List<Sample> belonging;

  CalibrationFit(List<Sample> samples) {
    this.samples = List.copyOf(samples);
    this.inputs = samples.stream().map(sample -> Belonging.inputs(sample.comparison())).toList();
    this.belonging = samples.stream().filter(Sample::belongs).toList();
  }

  Calibration fit() {
    double[] constants = Ascent.climb(PathChoice.PARAMETERS, this::choiceSlope);
    return new Calibration(
        Belonging.of(Ascent.climb(Belonging.PARAMETERS, this::belongingSlope)),
        PathChoice.of(constants, sureness(PathChoice.of(constants, Sureness.PLAIN))));
  }

  /** How often the best path by a choice is right. */
  private Sureness sureness(PathChoice choice) {
    List<Best> bests = belonging.stream().map(sample -> Best.of(sample, choice)).toList();
    return Sureness.of(
        Ascent.climb(
            Sureness.PARAMETERS,
            constants -> {
              Sureness now = Sureness.of(constants);
              double[] slope = new double[constants.length];
              for (Best best : bests) {
                add(now.slope(best.probability(), best.isRight()), 1.0 / bests.size(), slope);
              }
              return slope;
            }));
  }

  private record Best(double probability, boolean isRight) {

    static Best of(Sample sample, PathChoice choice) {
      double[] probabilities = choice.byScores(sample.comparison());
      int best = PathChoice.best(probabilities);
      return new Best(probabilities[best], best == sample.right());
    }
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
    PathChoice now = PathChoice.of(constants, Sureness.PLAIN);
    double[] slope = new double[constants.length];
    for (Sample sample : belonging) {
      double[] probabilities = now.byScores(sample.comparison());
      for (int c = 0; c < probabilities.length; c++) {
        double surprise = (c == sample.right() ? 1 : 0) - probabilities[c];
        add(PathChoice.inputs(sample.comparison(), c), surprise / belonging.size(), slope);
      }
    }
    return slope;
  }

  private static void add(double[] inputs, double factor, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * inputs[i];
    }
  }
}
