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

  /** Steps that are shorter than this change no digit that anybody reads. */
  private static final double SHORTEST = 1e-7;

  private Ascent() {}

  /** {@code slope}: how steeply it rises with each constant. */
  static double[] climb(int constants, UnaryOperator<double[]> slope) {
    double[] at = new double[constants];
    double[] steps = new double[constants];
    double[] before = new double[constants];
    Arrays.fill(steps, FIRST_STEP);
    for (int round = 0; round < MOST_ROUNDS && longest(steps) > SHORTEST; round++) {
      double[] rise = slope.apply(at);
      for (int i = 0; i < constants; i++) {
        rise[i] -= 2 * PENALTY * at[i];
        steps[i] *= rise[i] * before[i] < 0 ? SHORTER : LONGER;
        at[i] += Math.signum(rise[i]) * steps[i];
      }
      before = rise;
    }
    return at;
  }

  private static double longest(double[] steps) {
    return Arrays.stream(steps).max().orElse(0);
  }
}
