package fi.luotsi.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThresholdChoiceTests {

  @Test
  void answersFromWhereNoMoreThanTheShareIsWrong() {
    ThresholdChoice choice =
        new ThresholdChoice(
            List.of(
                HeldOuts.found("a", 0.9),
                HeldOuts.found("a", 0.8),
                HeldOuts.found("b", 0.7),
                HeldOuts.found("b", 0.6)));

    assertThat(choice.answer(0.25)).isGreaterThan(0.6).isLessThan(0.7);
    assertThat(choice.answer(0)).isGreaterThan(0.7).isLessThan(0.8);
    assertThat(choice.answer(1)).isZero();
  }

  @Test
  void keepsOutWhatIsBestKeptOut() {
    ThresholdChoice choice =
        new ThresholdChoice(
            List.of(
                HeldOuts.found("", 0.1),
                HeldOuts.found("", 0.3),
                HeldOuts.found("a", 0.2),
                HeldOuts.found("a", 0.5),
                HeldOuts.found("a", 0.6)));

    assertThat(choice.relevant()).isGreaterThan(0.3).isLessThan(0.5);
  }
}
