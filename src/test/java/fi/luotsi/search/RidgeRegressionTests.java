package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RidgeRegressionTests {

  /** As weights are kept, {@link LinearModel}. */
  private static final float TRUE_TO = 1f / 2048;

  /** Half of what a passage is told beyond its class's share, with length 1 and λ = 1. */
  @Test
  void solvesTheSmallestCaseExactly() {
    LinearModel model =
        new RidgeRegression(List.of(unit(0), unit(1)), new float[] {1, 1}, 2, 2, 3)
            .fit(new int[] {0, 1});

    assertThat(model.scores(unit(0))[0]).isCloseTo(0.75f, within(1e-5f));
    assertThat(model.scores(unit(0))[1]).isCloseTo(0.25f, within(1e-5f));
  }

  @Test
  void tellsClassesApartByTheirFeatures() {
    LinearModel model =
        new RidgeRegression(
                List.of(unit(0), unit(1), unit(0)), new float[] {0.5f, 0.5f, 0.5f}, 3, 2, 3)
            .fit(new int[] {0, 1, 0});

    assertThat(model.scores(unit(0))[0]).isGreaterThan(model.scores(unit(0))[1]);
    assertThat(model.scores(unit(1))[1]).isGreaterThan(model.scores(unit(1))[0]);
    assertThat(model.scores(unit(2))[0])
        .as("what is unknown is likelier of the class that more are of")
        .isGreaterThan(model.scores(unit(2))[1]);
  }

  /** Two that say the opposite of the same: the heavier has it its way. */
  @Test
  void heedsHeavierPassagesMore() {
    LinearModel model =
        new RidgeRegression(List.of(unit(0), unit(0)), new float[] {1, 0.25f}, 1, 2, 3)
            .fit(new int[] {0, 1});

    assertThat(model.scores(unit(0))[1]).isGreaterThan(2 * model.scores(unit(0))[0]);
  }

  /** With λ = 1 half of what a passage is told beyond its class's share, in every block. */
  @ParameterizedTest
  @ValueSource(ints = {3, 9, 15, 16, 17, 24, 70, 81})
  void solvesAnyNumberOfClassesAlike(int classes) {
    float[] penalties = new float[classes];
    Arrays.fill(penalties, 1);
    List<SparseVector> vectors =
        IntStream.range(0, classes).mapToObj(RidgeRegressionTests::unit).toList();
    LinearModel model =
        new RidgeRegression(vectors, penalties, classes, classes, 3)
            .fit(IntStream.range(0, classes).toArray());

    for (int c = 0; c < classes; c++) {
      float[] scores = model.scores(unit(c));
      assertThat(scores).hasSize(classes);
      assertThat(scores[c]).isCloseTo(0.5f + 0.5f / classes, within(TRUE_TO));
      assertThat(scores[(c + 1) % classes]).isCloseTo(0.5f / classes, within(TRUE_TO));
    }
  }

  /** Also where the classes fill their blocks to the last column. */
  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8, 16, 17})
  void learnsFromPassagesOfNoClassWhatIsOfNone(int classes) {
    int all = classes + 1;
    float[] penalties = new float[all];
    Arrays.fill(penalties, 1);
    List<SparseVector> vectors =
        IntStream.range(0, all).mapToObj(RidgeRegressionTests::unit).toList();
    LinearModel model =
        new RidgeRegression(vectors, penalties, all, classes, 3)
            .fit(IntStream.range(0, all).toArray());

    assertThat(model.scores(unit(0))).hasSize(classes);
    assertThat(model.scores(unit(0))[0]).isCloseTo(0.5f + 0.5f / all, within(TRUE_TO));
    assertThat(model.scores(unit(classes))[0]).isCloseTo(0.5f / all, within(TRUE_TO));
    assertThat(model.scores(unit(classes))[classes - 1]).isCloseTo(0.5f / all, within(TRUE_TO));
  }

  private static SparseVector unit(int index) {
    return new SparseVector(new int[] {index}, new float[] {1});
  }
}
