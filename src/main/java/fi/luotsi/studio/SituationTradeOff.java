package fi.luotsi.studio;

import fi.luotsi.knowledge.SituationValidation.HeldOutSaying;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * What a threshold of likeness to one situation gains and costs, by messages that the model had
 * never seen.
 *
 * @param of tells whether a message was told in it
 * @param score its likeness to messages told in it
 */
record SituationTradeOff(
    List<HeldOutSaying> sayings,
    Predicate<HeldOutSaying> of,
    ToDoubleFunction<HeldOutSaying> score) {

  /** Share of the paths' example questions that may be taken for danger. */
  static final double MOST_ALARMING = 0.015;

  /** Share of the paths' example questions that may be taken for one's own case. */
  static final double MOST_HANDED_OVER = 0.03;

  SituationTradeOff {
    sayings = List.copyOf(sayings);
  }

  static SituationTradeOff danger(List<HeldOutSaying> sayings) {
    return new SituationTradeOff(sayings, HeldOutSaying::isDanger, HeldOutSaying::danger);
  }

  static SituationTradeOff ownCase(List<HeldOutSaying> sayings) {
    return new SituationTradeOff(sayings, HeldOutSaying::isOwnCase, HeldOutSaying::ownCase);
  }

  /** Share of the messages told in it that are taken for it. */
  double heard(double threshold) {
    return share(of, threshold);
  }

  /** Share of the messages that only sound so that are taken for it. */
  double lookAlikes(double threshold) {
    return share(HeldOutSaying::onlySoundsSo, threshold);
  }

  /** Share of the paths' example questions that are taken for it. */
  double questions(double threshold) {
    return share(HeldOutSaying::ofPath, threshold);
  }

  private double share(Predicate<HeldOutSaying> some, double threshold) {
    List<HeldOutSaying> counted = sayings.stream().filter(some).toList();
    if (counted.isEmpty()) {
      return 0;
    }
    return (double) counted.stream().filter(one -> score.applyAsDouble(one) >= threshold).count()
        / counted.size();
  }

  /** The lowest threshold at which no more than a share of the paths' questions is taken for it. */
  double threshold(double most) {
    List<HeldOutSaying> falling =
        sayings.stream()
            .filter(HeldOutSaying::ofPath)
            .sorted(Comparator.comparingDouble(score).reversed())
            .toList();
    return falling.stream()
        .skip((long) (most * falling.size()))
        .findFirst()
        .map(firstTooMany -> Math.nextUp(score.applyAsDouble(firstTooMany)))
        .orElse(0.0);
  }
}
