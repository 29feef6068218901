package fi.luotsi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CentroidsTests {

  @Test
  void scoresTheCosineWithAllPassagesOfTheClassTogether() {
    LinearModel model =
        Centroids.fit(List.of(unit(0), unit(1), unit(2)), new int[] {0, 0, 1}, 3, 2);

    assertThat(model.scores(unit(0))[0]).isCloseTo((float) Math.sqrt(0.5), within(1e-6f));
    assertThat(model.scores(unit(0))[1]).isZero();
    assertThat(model.scores(unit(2))[1]).isCloseTo(1, within(1e-6f));
  }

  private static SparseVector unit(int index) {
    return new SparseVector(new int[] {index}, new float[] {1});
  }
}
