package fi.luotsi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CalibrationTests {

  private static final Belonging.Of NOTHING = new Belonging.Of(0, 0, 0);

  @Test
  void sharesTheProbabilityOfBelongingAmongThePaths() {
    Belonging even = new Belonging(0, 0, 0, NOTHING, NOTHING, NOTHING);
    Calibration calibration = new Calibration(even, new PathChoice(1, 0, 0, 0));

    double[] matches = calibration.matches(signals(0, 9, (float) Math.log(3), 0));

    assertThat(matches[0]).isCloseTo(0.5, within(1e-9));
    assertThat(matches[1]).isCloseTo(0.375, within(1e-6));
    assertThat(matches[2]).isCloseTo(0.125, within(1e-6));
  }

  @Test
  void leavesToDoubtWhatScoresCannotTell() {
    PathChoice sure = new PathChoice(1, 0, 0, 0);
    PathChoice doubting = new PathChoice(1, 0, 0, 0.1);
    Signals signals = signals(0, 0, 20, 0);

    assertThat(sure.probabilities(signals)[1]).isGreaterThan(0.999);
    assertThat(doubting.probabilities(signals)[1]).isCloseTo(0.95, within(1e-6));
    assertThat(doubting.probabilities(signals)[2]).isCloseTo(0.05, within(1e-6));
    assertThat(doubting.probabilities(signals)[0]).isZero();
  }

  @Test
  void takesEverythingToBelongWhereTheContentTellsOfNothingElse() {
    double[] matches = Calibration.FITTED.matches(signals(-1, 0.1f, 0.4f, 0.2f));

    assertThat(Arrays.stream(matches).sum()).isCloseTo(1, within(1e-9));
    assertThat(matches[1]).isGreaterThan(matches[2]).isGreaterThan(matches[0]);
  }

  @Test
  void believesLessInAPathTheMoreSpeaksForNone() {
    double[] little = Calibration.FITTED.matches(signals(0, 0, 0.5f, 0.1f));
    double[] much = Calibration.FITTED.matches(signals(0, 0.5f, 0.5f, 0.1f));

    assertThat(much[1]).isLessThan(little[1]);
  }

  /** Signals in which only ridge regression says something. */
  static Signals signals(int elsewhere, float... ridge) {
    Score silent = new Score(new float[ridge.length], elsewhere);
    return new Signals(new Score(ridge, elsewhere), silent, silent, 0, 3);
  }
}
