package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CalibrationTests {

  private static final Offset<Double> TINY = within(1e-9);
  private static final Belonging.Of NOTHING = new Belonging.Of(0, 0, 0);

  @Test
  void sharesTheProbabilityOfBelongingAmongThePaths() {
    Belonging even = new Belonging(0, 0, 0, NOTHING, NOTHING, NOTHING);
    Calibration calibration = new Calibration(even, new PathChoice(1, 0, 0, Sureness.PLAIN));

    double[] matches = calibration.matches(comparison(0, 9, (float) Math.log(3), 0));

    assertThat(matches[0]).isCloseTo(0.5, within(1e-9));
    assertThat(matches[1]).isCloseTo(0.375, within(1e-6));
    assertThat(matches[2]).isCloseTo(0.125, within(1e-6));
  }

  @Test
  void isAsSureOfTheBestPathAsItIsWorth() {
    Comparison comparison = comparison(0, 0, 2, 1, 0);

    double[] plain = new PathChoice(1, 0, 0, Sureness.PLAIN).probabilities(comparison);
    double[] careful = new PathChoice(1, 0, 0, new Sureness(0, 0.5, 1)).probabilities(comparison);

    assertThat(careful[1]).isLessThan(plain[1]).isCloseTo(1 / (1 + oddsRoot(plain[1])), TINY);
    assertThat(careful[2] / careful[3]).isCloseTo(plain[2] / plain[3], TINY);
    assertThat(Arrays.stream(careful).sum()).isCloseTo(1, TINY);
    assertThat(careful[0]).isZero();
  }

  private static double oddsRoot(double probability) {
    return Math.sqrt((1 - probability) / probability);
  }

  @Test
  void staysAProbabilityHoweverSureTheScoresAre() {
    double[] matches =
        new PathChoice(1, 0, 0, new Sureness(0.1, 0.7, 0.98))
            .probabilities(comparison(0, 0, 900, 0));

    assertThat(matches[1]).isBetween(0.97, 0.98);
    assertThat(Arrays.stream(matches).sum()).isLessThanOrEqualTo(1);
  }

  @Test
  void takesEverythingToBelongWhereTheContentTellsOfNothingElse() {
    double[] matches = Calibration.FITTED.matches(comparison(-1, 0.1f, 0.4f, 0.2f));

    assertThat(Arrays.stream(matches).sum()).isCloseTo(1, within(1e-9));
    assertThat(matches[1]).isGreaterThan(matches[2]).isGreaterThan(matches[0]);
  }

  @Test
  void believesLessInAPathTheMoreSpeaksForNone() {
    double[] little = Calibration.FITTED.matches(comparison(0, 0, 0.5f, 0.1f));
    double[] much = Calibration.FITTED.matches(comparison(0, 0.5f, 0.5f, 0.1f));

    assertThat(much[1]).isLessThan(little[1]);
  }

  /** In which only the linear model says something. */
  static Comparison comparison(int elsewhere, float... linear) {
    Score silent = new Score(new float[linear.length], elsewhere);
    return new Comparison(new Score(linear, elsewhere), silent, silent, 0, 3);
  }
}
