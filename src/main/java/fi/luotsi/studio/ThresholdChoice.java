package fi.luotsi.studio;

import fi.luotsi.guidance.Thresholds;
import fi.luotsi.search.CrossValidation.HeldOut;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Chooses thresholds by what was found for questions that the index had never seen.
 *
 * @param results of questions that are about a path and of such that are about none
 */
record ThresholdChoice(List<HeldOut> results) {

  /** Share of the questions about a path that may be answered by a wrong one. */
  static final double MOST_WRONG = 0.035;

  /** By so little two thresholds do not differ: the curve is flat about its best place. */
  private static final double HARDLY_MORE = 0.01;

  ThresholdChoice {
    results = List.copyOf(results);
  }

  /** The thresholds in force with those of answering chosen anew. */
  Thresholds thresholds() {
    return Thresholds.DEFAULT.answeringFrom(answer(MOST_WRONG)).askingBackFrom(relevant());
  }

  /**
   * The lowest match from which a first path can be answered so that no more than a share of the
   * questions about a path is answered by a wrong one.
   */
  double answer(double mostWrong) {
    List<HeldOut> asked =
        results.stream()
            .filter(HeldOut::belongs)
            .sorted(Comparator.comparingDouble(HeldOut::bestMatch).reversed())
            .toList();
    long allowed = (long) (mostWrong * asked.size());
    return asked.stream()
        .filter(result -> !result.isRight())
        .skip(allowed)
        .findFirst()
        .map(firstTooMany -> Math.nextUp(firstTooMany.bestMatch()))
        .orElse(0.0);
  }

  /**
   * The match with any path below which a message is best taken for off topic: there what is lost
   * of the questions that belong here and what is let in of the others add up to least, or hardly
   * more. Of all thresholds that are as good it is the lowest, since most questions belong here.
   */
  double relevant() {
    List<HeldOut> rising =
        results.stream().sorted(Comparator.comparingDouble(HeldOut::anyMatch)).toList();
    double[] gains = gains(rising);
    double enough = DoubleStream.of(gains).max().orElse(0) - HARDLY_MORE;
    return enough <= 0
        ? 0
        : IntStream.range(0, gains.length)
            .filter(place -> gains[place] >= enough)
            .mapToObj(place -> Math.nextUp(rising.get(place).anyMatch()))
            .findFirst()
            .orElse(0.0);
  }

  /** What is gained when all up to a place are taken for off topic. */
  private static double[] gains(List<HeldOut> rising) {
    double belonging = rising.stream().filter(HeldOut::belongs).count();
    double others = rising.size() - belonging;
    double[] gains = new double[rising.size()];
    double gain = 0;
    for (int place = 0; place < gains.length; place++) {
      gain += rising.get(place).belongs() ? -1 / belonging : 1 / others;
      gains[place] = gain;
    }
    return gains;
  }
}
