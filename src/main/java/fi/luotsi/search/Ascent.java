package fi.luotsi.search;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * Climbs to the constants under which something is likeliest, with a step for each constant so that
 * their scales do not matter (Rprop, Riedmiller and Braun 1993).
 */
final class Ascent {

  private static final int MOST_ROUNDS = 400;
  private static final double PENALTY = 1e-5;
  private static final double FIRST_STEP = 0.1;
  private static final double LONGER = 1.2;
  private static final double SHORTER = 0.5;

  /** Moves that are shorter than this change no digit that anybody reads. */
  private static final double SHORTEST = 1e-7;

  private Ascent() {}

  /** {@code slope}: how steeply it rises with each constant. */
  static double[] climb(int constants, UnaryOperator<double[]> slope) {
    double[] at = new double[constants];
    double[] steps = new double[constants];
    double[] before = new double[constants];
    Arrays.fill(steps, FIRST_STEP);
    double moved = FIRST_STEP;
    for (int round = 0; round < MOST_ROUNDS && moved > SHORTEST; round++) {
      moved = 0;
      double[] rise = slope.apply(at);
      for (int i = 0; i < constants; i++) {
        rise[i] -= 2 * PENALTY * at[i];
        steps[i] *= rise[i] * before[i] < 0 ? SHORTER : LONGER;
        double move = Math.signum(rise[i]) * steps[i];
        at[i] += move;
        moved = Math.max(moved, Math.abs(move));
      }
      before = rise;
    }
    return at;
  }
}
