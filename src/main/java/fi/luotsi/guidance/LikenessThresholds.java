package fi.luotsi.guidance;

import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.knowledge.Situation;
import fi.luotsi.safety.Recognition;

/**
 * How much like messages that were told in a situation a message has to be.
 *
 * @param danger from which it is danger, though no expression says so
 * @param surelyDanger the same where something speaks against it: a look-alike or a denial of words
 *     of that danger
 * @param dangerDoubt below which it is no danger, though an expression says so, unless a sentence
 *     that says so is danger by itself
 * @param human from which it asks for a person, though no expression says so
 * @param ownCase from which it is likely about one's own case, though no expression says so
 * @param surelyOwnCase from which a person is offered for it even where no path was understood
 * @param personDoubt below which it neither asks for a person nor is about one's own case, though
 *     an expression says so
 */
public record LikenessThresholds(
    double danger,
    double surelyDanger,
    double dangerDoubt,
    double human,
    double ownCase,
    double surelyOwnCase,
    double personDoubt) {

  /** The same when danger, whatever speaks against it, is taken from another likeness. */
  public LikenessThresholds dangerFrom(double likeness) {
    return new LikenessThresholds(
        likeness, likeness, dangerDoubt, human, ownCase, surelyOwnCase, personDoubt);
  }

  /** The same with another {@code dangerDoubt}. */
  public LikenessThresholds dangerDoubtFrom(double likeness) {
    return new LikenessThresholds(
        danger, surelyDanger, likeness, human, ownCase, surelyOwnCase, personDoubt);
  }

  /** The same with another {@code human}. */
  public LikenessThresholds humanFrom(double likeness) {
    return new LikenessThresholds(
        danger, surelyDanger, dangerDoubt, likeness, ownCase, surelyOwnCase, personDoubt);
  }

  /** The same with another {@code ownCase}. */
  public LikenessThresholds ownCaseFrom(double likeness) {
    return new LikenessThresholds(
        danger, surelyDanger, dangerDoubt, human, likeness, surelyOwnCase, personDoubt);
  }

  /** The same with another {@code surelyOwnCase}. */
  public LikenessThresholds surelyOwnCaseFrom(double likeness) {
    return new LikenessThresholds(
        danger, surelyDanger, dangerDoubt, human, ownCase, likeness, personDoubt);
  }

  /** The same with another {@code personDoubt}. */
  public LikenessThresholds personDoubtFrom(double likeness) {
    return new LikenessThresholds(
        danger, surelyDanger, dangerDoubt, human, ownCase, surelyOwnCase, likeness);
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
        ? surelyDanger
        : danger;
  }

  /** Below which likeness a situation is not believed, though an expression says so. */
  public double doubtedBelow(String situation) {
    return SafetyKind.ofCode(situation).isPresent() ? dangerDoubt : personDoubt;
  }
}
