package fi.luotsi.guidance;

/**
 * When a match is certain enough for what.
 *
 * @param answer probability from which the first path is answered
 * @param relevant probability that any path at all was meant, from which it is worth asking which
 * @param vague probability that any path at all was meant, from which what was not understood is
 *     told what it may be about
 * @param likely probability from which a path is taken for the topic when a person is offered
 * @param alternative probability from which a path is shown beside the answer
 * @param overDialog probability from which a message that asks something, at a question of a dialog
 *     for free words, is taken for another question
 * @param likeness to messages told in a situation
 */
public record Thresholds(
    double answer,
    double relevant,
    double vague,
    double likely,
    double alternative,
    double overDialog,
    LikenessThresholds likeness) {

  /**
   * {@code answer}, {@code relevant}, and of likeness {@code danger}, {@code human} and {@code
   * ownCase} are set near what {@code luotsi quality --calibrate} chooses; the others by judgement.
   */
  public static final Thresholds DEFAULT =
      new Thresholds(
          0.8,
          0.9,
          0.5,
          0.4,
          0.04,
          0.8,
          new LikenessThresholds(0.3, 0.44, 0.14, 0.16, 0.2, 0.4, -0.04));

  /** The same with another {@code answer}. */
  public Thresholds answeringFrom(double match) {
    return new Thresholds(match, relevant, vague, likely, alternative, overDialog, likeness);
  }

  /** The same with other thresholds of likeness. */
  public Thresholds comparing(LikenessThresholds other) {
    return new Thresholds(answer, relevant, vague, likely, alternative, overDialog, other);
  }

  /** The same with another {@code relevant}. */
  public Thresholds askingBackFrom(double match) {
    return new Thresholds(answer, match, vague, likely, alternative, overDialog, likeness);
  }
}
