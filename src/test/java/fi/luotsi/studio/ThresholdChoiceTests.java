package fi.luotsi.studio;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.knowledge.Candidate;
import fi.luotsi.knowledge.CrossValidation.HeldOut;
import fi.luotsi.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThresholdChoiceTests {

  @Test
  void answersFromWhereNoMoreThanTheShareIsWrong() {
    ThresholdChoice choice =
        new ThresholdChoice(
            List.of(found("a", 0.9), found("a", 0.8), found("b", 0.7), found("b", 0.6)));

    assertThat(choice.answer(0.25)).isGreaterThan(0.6).isLessThan(0.7);
    assertThat(choice.answer(0)).isGreaterThan(0.7).isLessThan(0.8);
    assertThat(choice.answer(1)).isZero();
  }

  @Test
  void keepsOutWhatIsBestKeptOut() {
    ThresholdChoice choice =
        new ThresholdChoice(
            List.of(
                found("", 0.1), found("", 0.3), found("a", 0.2), found("a", 0.5), found("a", 0.6)));

    assertThat(choice.relevant()).isGreaterThan(0.3).isLessThan(0.5);
  }

  /** A question of a path for which path {@code a} was found. */
  private static HeldOut found(String path, double match) {
    return new HeldOut(path, Language.FI, "?", List.of(new Candidate("a", match)));
  }
}
