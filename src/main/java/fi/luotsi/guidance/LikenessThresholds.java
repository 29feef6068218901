package fi.luotsi.guidance;

import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.knowledge.Situation;
import fi.luotsi.safety.Recognition;

/**
 * How much like messages that were told in a situation a message has to be.
 *
 * @param danger from which it is danger, though no expression says so
 * @param thoughDismissed the same of a kind of danger whose words it has as a look-alike
 * @param doubt below which it is no danger, though an expression says so
 * @param human from which it asks for a person, though no expression says so
 * @param ownCase from which it is likely about one's own case, though no expression says so
 * @param surelyOwnCase from which a person is offered for it even where no path was understood
 */
public record LikenessThresholds(
    double danger,
    double thoughDismissed,
    double doubt,
    double human,
    double ownCase,
    double surelyOwnCase) {

  /** The same when all danger is taken from another likeness. */
  public LikenessThresholds dangerFrom(double likeness) {
    return new LikenessThresholds(likeness, likeness, doubt, human, ownCase, surelyOwnCase);
  }

  /** The same with another {@code doubt}. */
  public LikenessThresholds doubtFrom(double likeness) {
    return new LikenessThresholds(danger, thoughDismissed, likeness, human, ownCase, surelyOwnCase);
  }

  /** The same with another {@code human}. */
  public LikenessThresholds humanFrom(double likeness) {
    return new LikenessThresholds(danger, thoughDismissed, doubt, likeness, ownCase, surelyOwnCase);
  }

  /** The same with another {@code ownCase}. */
  public LikenessThresholds ownCaseFrom(double likeness) {
    return new LikenessThresholds(danger, thoughDismissed, doubt, human, likeness, surelyOwnCase);
  }

  /** The same with another {@code surelyOwnCase}. */
  public LikenessThresholds surelyOwnCaseFrom(double likeness) {
    return new LikenessThresholds(danger, thoughDismissed, doubt, human, ownCase, likeness);
  }

  /**
   * From which likeness a message is taken to be told in a situation.
   *
   * @param expressions what expressions of danger made of it
   */
  public double takenFrom(String situation, Recognition expressions) {
    if (situation.equals(Situation.OWN_CASE)) {
      return ownCase;
    }
    if (situation.equals(Situation.HUMAN)) {
      return human;
    }
    return SafetyKind.ofCode(situation).filter(expressions.dismissed()::contains).isPresent()
        ? thoughDismissed
        : danger;
  }
}
