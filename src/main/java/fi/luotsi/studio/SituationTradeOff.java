package fi.luotsi.studio;

import fi.luotsi.guidance.LikenessThresholds;
import fi.luotsi.guidance.Thresholds;
import fi.luotsi.knowledge.Situation;
import fi.luotsi.search.SituationValidation.HeldOutSaying;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What a threshold of likeness to one situation gains and costs, by messages that the model had
 * never seen.
 *
 * @param name of what is told
 * @param inForce the threshold in force
 * @param most share of the paths' example questions that may be taken for it
 * @param of tells whether a message was told in it
 * @param score its likeness to messages told in it
 */
record SituationTradeOff(
    String name,
    double inForce,
    double most,
    List<HeldOutSaying> sayings,
    Predicate<HeldOutSaying> of,
    ToDoubleFunction<HeldOutSaying> score) {

  private static final LikenessThresholds IN_FORCE = Thresholds.DEFAULT.likeness();
  private static final double MOST_ALARMING = 0.02;
  private static final double MOST_HANDED_OVER = 0.04;
  private static final double MOST_WISHES = 0.005;

  /** The last of so many messages is still one of them. */
  private static final double ALMOST_ALL = 1 - 1e-9;

  SituationTradeOff {
    sayings = List.copyOf(sayings);
  }

  /** Those of the thresholds from which a situation is likely. */
  static List<SituationTradeOff> all(List<HeldOutSaying> sayings) {
    return List.of(danger(sayings), ownCase(sayings), human(sayings));
  }

  static SituationTradeOff danger(List<HeldOutSaying> sayings) {
    return new SituationTradeOff(
        "danger",
        IN_FORCE.danger(),
        MOST_ALARMING,
        sayings,
        HeldOutSaying::isDanger,
        HeldOutSaying::danger);
  }

  static SituationTradeOff ownCase(List<HeldOutSaying> sayings) {
    return of("one's own case", IN_FORCE.ownCase(), MOST_HANDED_OVER, sayings, Situation.OWN_CASE);
  }

  static SituationTradeOff human(List<HeldOutSaying> sayings) {
    return of("a wish for a person", IN_FORCE.human(), MOST_WISHES, sayings, Situation.HUMAN);
  }

  private static SituationTradeOff of(
      String name, double inForce, double most, List<HeldOutSaying> sayings, String situation) {
    return new SituationTradeOff(
        name,
        inForce,
        most,
        sayings,
        saying -> saying.situation().equals(situation),
        saying -> saying.score(situation));
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

  /** The paths' example questions that are taken for it, likest first. */
  List<HeldOutSaying> takenQuestions(double threshold) {
    return sayings.stream()
        .filter(HeldOutSaying::ofPath)
        .filter(question -> likeness(question) >= threshold)
        .sorted(Comparator.comparingDouble(this::likeness).reversed())
        .toList();
  }

  double likeness(HeldOutSaying saying) {
    return score.applyAsDouble(saying);
  }

  private double share(Predicate<HeldOutSaying> some, double threshold) {
    List<HeldOutSaying> counted = sayings.stream().filter(some).toList();
    if (counted.isEmpty()) {
      return 0;
    }
    return (double) counted.stream().filter(one -> likeness(one) >= threshold).count()
        / counted.size();
  }

  /** The lowest threshold at which no more of the paths' questions than may be are taken for it. */
  double chosen() {
    return scores(HeldOutSaying::ofPath, most)
        .findFirst()
        .map(firstTooMany -> Math.nextUp(firstTooMany))
        .orElse(0.0);
  }

  /** The highest threshold at which a share of the messages told in it is taken for it. */
  double hearing(double share) {
    return scores(of, Math.min(share, ALMOST_ALL)).findFirst().orElse(0.0);
  }

  /** The scores of some messages, highest first, after a share of them. */
  private Stream<Double> scores(Predicate<HeldOutSaying> some, double after) {
    List<Double> falling =
        sayings.stream()
            .filter(some)
            .map(this::likeness)
            .sorted(Comparator.reverseOrder())
            .toList();
    return falling.stream().skip((long) (after * falling.size()));
  }
}
