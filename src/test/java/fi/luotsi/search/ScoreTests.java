package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreTests {

  @Test
  void keepsWhatNoPathIsAboutApartFromThePaths() {
    Score score = new Score(new float[] {8, 1, 3}, 0);

    assertThat(score.ofElsewhere()).isEqualTo(8);
    assertThat(score.best()).isEqualTo(3);
    assertThat(score.mean()).isEqualTo(2);
  }

  @Test
  void countsAllClassesWhereTheContentTellsOfNothingElse() {
    Score score = new Score(new float[] {8, 1, 3}, -1);

    assertThat(score.ofElsewhere()).isZero();
    assertThat(score.best()).isEqualTo(8);
    assertThat(score.mean()).isEqualTo(4);
  }
}
