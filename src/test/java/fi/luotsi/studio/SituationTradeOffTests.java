package fi.luotsi.studio;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.guidance.Thresholds;
import fi.luotsi.search.SituationMatch;
import fi.luotsi.search.SituationValidation.HeldOutSaying;
import java.util.List;
import org.junit.jupiter.api.Test;

class SituationTradeOffTests {

  private static final List<HeldOutSaying> SAYINGS =
      List.of(
          saying("emergency", false, 0.9, 0.1),
          saying("suicide", false, 0.4, 0.0),
          saying("own-case", false, 0.1, 0.8),
          saying("ordinary", false, 0.5, 0.6),
          saying("ordinary", true, 0.45, 0.2),
          saying("ordinary", true, 0.2, 0.3));

  private static HeldOutSaying saying(
      String situation, boolean ofPath, double emergency, double ownCase) {
    return new HeldOutSaying(
        situation,
        ofPath,
        "",
        List.of(
            new SituationMatch("emergency", emergency, List.of()),
            new SituationMatch("own-case", ownCase, List.of())));
  }

  @Test
  void countsWhatIsTakenForDanger() {
    SituationTradeOff danger = SituationTradeOff.danger(SAYINGS);

    assertThat(danger.heard(0.5)).isEqualTo(0.5);
    assertThat(danger.heard(0.4)).isEqualTo(1);
    assertThat(danger.lookAlikes(0.5)).isEqualTo(1);
    assertThat(danger.questions(0.4)).isEqualTo(0.5);
  }

  @Test
  void countsWhatIsTakenForOnesOwnCase() {
    SituationTradeOff ownCase = SituationTradeOff.ownCase(SAYINGS);

    assertThat(ownCase.heard(0.7)).isEqualTo(1);
    assertThat(ownCase.lookAlikes(0.5)).isEqualTo(1);
    assertThat(ownCase.questions(0.5)).isZero();
  }

  @Test
  void namesTheQuestionsThatAreTakenForDangerLikestFirst() {
    SituationTradeOff danger = SituationTradeOff.danger(SAYINGS);

    assertThat(danger.takenQuestions(0.2)).containsExactly(SAYINGS.get(4), SAYINGS.get(5));
    assertThat(danger.takenQuestions(0.3)).containsExactly(SAYINGS.get(4));
  }

  @Test
  void choosesTheLowestThresholdThatTakesFewEnoughQuestions() {
    SituationTradeOff danger = SituationTradeOff.danger(SAYINGS);

    assertThat(danger.questions(danger.chosen())).isZero();
    assertThat(danger.chosen()).isGreaterThan(0.45).isLessThan(0.451);
  }

  @Test
  void findsTheHighestThresholdThatHearsEnough() {
    SituationTradeOff danger = SituationTradeOff.danger(SAYINGS);

    assertThat(danger.hearing(0.99)).isEqualTo(0.4);
    assertThat(danger.heard(danger.hearing(0.99))).isEqualTo(1);
  }

  @Test
  void countsNothingOfNothing() {
    SituationTradeOff none = SituationTradeOff.danger(List.of());

    assertThat(none.heard(0.5)).isZero();
    assertThat(none.chosen()).isZero();
    assertThat(none.hearing(0.99)).isZero();
  }

  @Test
  void drawsAllWithTheThresholdsInForce() {
    String picture = new SituationChart(SAYINGS).drawn();

    assertThat(picture)
        .contains("From which likeness it is danger")
        .contains("From which likeness it is one's own case")
        .contains(
            "From which likeness it is a wish for a person",
            "in force %.2f".formatted(Thresholds.DEFAULT.likeness().danger()),
            "in force %.2f".formatted(Thresholds.DEFAULT.likeness().ownCase()));
  }
}
