package fi.luotsi.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTests {

  @Test
  void putsQuestionsOfAboutTheSameMatchTogether() {
    Reliability reliability =
        Reliability.of(
            List.of(
                HeldOuts.found("a", 0.62),
                HeldOuts.found("b", 0.68),
                HeldOuts.found("a", 1),
                HeldOuts.found("", 0)));

    assertThat(reliability.bins()).hasSize(10);
    assertThat(reliability.bins().get(0).questions()).isEqualTo(1);
    assertThat(reliability.bins().get(6).questions()).isEqualTo(2);
    assertThat(reliability.bins().get(6).predicted()).isCloseTo(0.65, within(1e-9));
    assertThat(reliability.bins().get(6).right()).isEqualTo(0.5);
    assertThat(reliability.bins().get(9).questions()).isEqualTo(1);
    assertThat(reliability.questions()).isEqualTo(4);
  }

  @Test
  void weighsTheGapsByQuestions() {
    Reliability reliability =
        Reliability.of(
            List.of(HeldOuts.found("a", 1), HeldOuts.found("a", 1), HeldOuts.found("b", 0.3)));

    assertThat(reliability.gap()).isCloseTo(0.1, within(1e-9));
  }
}
