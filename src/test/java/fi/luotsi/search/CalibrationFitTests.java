package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.luotsi.search.CalibrationFit.Sample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationFitTests {

  /** The best path is right three times of four, whatever its score is: so sure should it be. */
  @Test
  void isAsSureAsItWasRight() {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      samples.add(new Sample(CalibrationTests.comparison(0, 0, 1, 0), i % 4 == 0 ? 2 : 1));
    }
    for (int i = 0; i < 10; i++) {
      samples.add(new Sample(CalibrationTests.comparison(0, 1, 0, 0), 0));
    }

    Calibration fitted = new CalibrationFit(samples).fit();

    double[] belongs = fitted.matches(CalibrationTests.comparison(0, 0, 1, 0));
    assertThat(belongs[1] / (belongs[1] + belongs[2])).isCloseTo(0.75, within(0.01));
    assertThat(belongs[0]).isLessThan(0.05);
    assertThat(fitted.matches(CalibrationTests.comparison(0, 1, 0, 0))[0]).isGreaterThan(0.95);
  }

  /** Whatever the scores are, one time in ten another path is right than the one they say. */
  @Test
  void isNoSurerThanItWasRight() {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      float score = 2 + i % 4;
      samples.add(
          new Sample(CalibrationTests.comparison(-1, 0, score, 0), i / 4 % 10 == 0 ? 2 : 1));
    }

    Calibration fitted = new CalibrationFit(samples).fit();

    for (float score = 2; score <= 5; score++) {
      assertThat(fitted.matches(CalibrationTests.comparison(-1, 0, score, 0))[1])
          .isCloseTo(0.9, within(0.05));
    }
  }

  /** The slope is what the likelihood's rise over a small step says it is. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void climbsAlongTheSlopeOfTheLikelihood(boolean isRight) {
    double[] constants = {0.3, 0.7, 1.5};

    double[] slope = Sureness.of(constants).slope(0.8, isRight);

    for (int i = 0; i < slope.length; i++) {
      double[] further = constants.clone();
      further[i] += 1e-6;
      double rise = logLikelihood(further, isRight) - logLikelihood(constants, isRight);
      assertThat(slope[i]).isCloseTo(rise / 1e-6, within(1e-4));
    }
  }

  private static double logLikelihood(double[] constants, boolean isRight) {
    double sure = Sureness.of(constants).of(0.8);
    return Math.log(isRight ? sure : 1 - sure);
  }

  @Test
  void writesItsConstantsAsTheProgramHasThem() {
    assertThat(new PathChoice(1, 2.345, -6, new Sureness(0.25, 0.5, 0.98)).code())
        .isEqualTo("new PathChoice(1.00, 2.35, -6.00, new Sureness(0.25, 0.50, 0.980))");
  }
}
