package fi.luotsi.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.luotsi.language.Language;
import org.junit.jupiter.api.Test;

class ScoresTests {

  private final Scores scores = new Scores();

  @Test
  void weighsEachItemAlikeOverAllLanguages() {
    scores.count(Measure.FIRST, Language.FI, true);
    scores.count(Measure.FIRST, Language.FI, true);
    scores.count(Measure.FIRST, Language.SV, false);
    scores.count(Measure.SAFETY_RECALL, Language.SV, 0.5);

    assertThat(scores.share(Measure.FIRST, Language.FI)).isEqualTo(1);
    assertThat(scores.share(Measure.FIRST)).isCloseTo(0.667, within(0.001));
    assertThat(scores.share(Measure.SAFETY_RECALL)).isEqualTo(0.5);
  }

  @Test
  void leavesBlankWhatWasNotMeasured() {
    scores.count(Measure.FIRST, Language.FI, true);

    assertThat(scores.share(Measure.FIRST, Language.EN)).isNaN();
    assertThat(scores.line(Measure.FIRST)).contains("100.0%").doesNotContain("NaN");
    assertThat(scores.has(Measure.WRONG)).isFalse();
  }
}
