package fi.luotsi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.luotsi.knowledge.CalibrationFit.Sample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationFitTests {

  /** The best path is right three times of four, whatever its score is: so sure should it be. */
  @Test
  void isAsSureAsItWasRight() {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      samples.add(new Sample(CalibrationTests.signals(0, 0, 1, 0), i % 4 == 0 ? 2 : 1));
    }
    for (int i = 0; i < 10; i++) {
      samples.add(new Sample(CalibrationTests.signals(0, 1, 0, 0), 0));
    }

    Calibration fitted = new CalibrationFit(samples).fit();

    double[] belongs = fitted.matches(CalibrationTests.signals(0, 0, 1, 0));
    assertThat(belongs[1] / (belongs[1] + belongs[2])).isCloseTo(0.75, within(0.01));
    assertThat(belongs[0]).isLessThan(0.05);
    assertThat(fitted.matches(CalibrationTests.signals(0, 1, 0, 0))[0]).isGreaterThan(0.95);
  }

  /** One path in ten is another than all scores say, at the highest score as at a lower one. */
  @Test
  void isNeverSurerThanItWasRight() {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      float score = i % 2 == 0 ? 4 : 2;
      int right = i % 10 < 8 ? 1 : 2 + i % 20 / 10;
      samples.add(
          new Sample(CalibrationTests.signals(-1, 0, score, 0, 0), i % 10 == 9 ? 1 : right));
    }

    Calibration fitted = new CalibrationFit(samples).fit();

    assertThat(fitted.matches(CalibrationTests.signals(-1, 0, 4, 0, 0))[1])
        .isCloseTo(0.9, within(0.05));
    assertThat(fitted.matches(CalibrationTests.signals(-1, 0, 40, 0, 0))[1]).isLessThan(0.95);
  }

  @Test
  void writesItsConstantsAsTheProgramHasThem() {
    assertThat(new PathChoice(1, 2.345, -6, 0.0456).code())
        .isEqualTo("new PathChoice(1.00, 2.35, -6.00, 0.046)");
  }
}
