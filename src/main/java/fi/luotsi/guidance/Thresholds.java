package fi.luotsi.guidance;

/**
 * When a match is certain enough for what.
 *
 * @param answer probability from which the first path is answered
 * @param clarify probability from which it is worth asking whether a path was meant
 * @param alternative probability from which a path is shown beside the answer
 * @param overDialog probability from which a message at an open question of a dialog is taken for
 *     another question
 */
record Thresholds(double answer, double clarify, double alternative, double overDialog) {

  static final Thresholds DEFAULT = new Thresholds(0.5, 0.15, 0.02, 0.7);
}
