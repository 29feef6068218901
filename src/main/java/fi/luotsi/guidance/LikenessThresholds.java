package fi.luotsi.guidance;

import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.knowledge.Situation;
import java.util.Set;

/**
 * How much like messages that were told in a situation a message has to be.
 *
 * @param danger from which it is danger, though no expression says so
 * @param despiteWords the same of a kind of danger whose words it has, denied or as a look-alike
 * @param doubt below which it is no danger, though an expression says so
 * @param ownCase from which it is about one's own case, though no expression says so
 */
public record LikenessThresholds(double danger, double despiteWords, double doubt, double ownCase) {

  /**
   * From which likeness a message is taken to be told in a situation.
   *
   * @param dismissed kinds of danger of which it has words that do not mean it
   */
  public double of(String situation, Set<SafetyKind> dismissed) {
    if (situation.equals(Situation.OWN_CASE)) {
      return ownCase;
    }
    return SafetyKind.ofCode(situation).filter(dismissed::contains).isPresent()
        ? despiteWords
        : danger;
  }
}
