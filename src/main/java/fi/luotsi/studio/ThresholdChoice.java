package fi.luotsi.studio;

import fi.luotsi.guidance.Thresholds;
import fi.luotsi.knowledge.CrossValidation.HeldOut;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses thresholds by what was found for questions that the index had never seen.
 *
 * @param results of questions that are about a path and of such that are about none
 */
record ThresholdChoice(List<HeldOut> results) {

  /** Share of the questions about a path that may be answered by a wrong one. */
  static final double MOST_WRONG = 0.035;

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
   * of the questions that belong here and what is let in of the others add up to least.
   */
  double relevant() {
    List<HeldOut> rising =
        results.stream().sorted(Comparator.comparingDouble(HeldOut::anyMatch)).toList();
    double belonging = rising.stream().filter(HeldOut::belongs).count();
    double others = rising.size() - belonging;
    double gain = 0;
    double most = 0;
    double best = 0;
    for (HeldOut result : rising) {
      gain += result.belongs() ? -1 / belonging : 1 / others;
      if (gain > most) {
        most = gain;
        best = Math.nextUp(result.anyMatch());
      }
    }
    return best;
  }
}
