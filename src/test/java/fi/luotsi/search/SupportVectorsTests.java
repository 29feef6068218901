package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupportVectorsTests {

  /** As weights are kept, {@link LinearModel}. */
  private static final float TRUE_TO = 1f / 2048;

  /** Those that contradict each other come near the solution slowly. */
  private static final int ROUNDS = 50;

  /**
   * With length 1 and λ = 1 it costs as much to lack half of the score as to have the other half.
   */
  @Test
  void solvesTheSmallestCaseExactly() {
    LinearModel model =
        new SupportVectors(List.of(unit(0), unit(1)), new float[] {1, 1}, 0, 2, 2, 3)
            .fit(new int[] {0, 1});

    assertThat(model.scores(unit(0))).containsExactly(0.5f, 0);
    assertThat(model.scores(unit(1))).containsExactly(0, 0.5f);
  }

  @Test
  void tellsClassesApartByTheirFeatures() {
    LinearModel model =
        new SupportVectors(
                List.of(unit(0), unit(1), unit(0)), new float[] {0.5f, 0.5f, 0.5f}, 0, 3, 2, 3)
            .fit(new int[] {0, 1, 0});

    assertThat(model.scores(unit(0))[0]).isGreaterThan(model.scores(unit(0))[1]);
    assertThat(model.scores(unit(1))[1]).isGreaterThan(model.scores(unit(1))[0]);
    assertThat(model.scores(unit(2))).as("what is unknown is of neither").containsExactly(0, 0);
  }

  /** Least squares would make it the mean of both: what scores three times 1 has to come down. */
  @Test
  void leavesAloneWhatScoresMoreThanItShould() {
    SparseVector strong = new SparseVector(new int[] {0}, new float[] {3});
    LinearModel model =
        new SupportVectors(List.of(unit(0), strong), new float[] {0.01f, 0.01f}, 0, 1, 1, ROUNDS)
            .fit(new int[] {0, 0});

    assertThat(model.scores(unit(0))[0]).isCloseTo(1 / 1.01f, within(0.01f));
    assertThat(model.scores(strong)[0]).isCloseTo(3 / 1.01f, within(0.03f));
  }

  /** The others' weights below zero are no reason to be drawn up to it. */
  @Test
  void leavesAloneWhatScoresLessThanNothing() {
    List<SparseVector> vectors = List.of(unit(0), both(0, 1), unit(1));
    float[] penalties = {0.01f, 0.01f, 0.01f};

    LinearModel without =
        new SupportVectors(vectors.subList(0, 2), penalties, 0, 2, 1, ROUNDS).fit(new int[] {0, 1});
    LinearModel with =
        new SupportVectors(vectors, penalties, 0, 2, 1, ROUNDS).fit(new int[] {0, 1, 1});

    assertThat(without.scores(unit(1))[0]).isLessThan(-0.5f);
    assertThat(with.scores(unit(1))[0]).isEqualTo(without.scores(unit(1))[0]);
  }

  /** Of two that say the opposite of the same, one may score up to the slack. */
  @Test
  void letsPassagesBeALittleLikeOtherClasses() {
    LinearModel model =
        new SupportVectors(List.of(unit(0), unit(0)), new float[] {1, 1}, 0.4f, 1, 1, ROUNDS)
            .fit(new int[] {0, 1});

    // w + (w - 1) + (w - 0.4) = 0
    assertThat(model.scores(unit(0))[0]).isCloseTo(1.4f / 3, within(0.02f));
  }

  /** Two that say the opposite of the same: the heavier has it its way. */
  @Test
  void heedsHeavierPassagesMore() {
    LinearModel model =
        new SupportVectors(List.of(unit(0), unit(0)), new float[] {1, 0.25f}, 0, 1, 2, ROUNDS)
            .fit(new int[] {0, 1});

    assertThat(model.scores(unit(0))[1]).isGreaterThan(2 * model.scores(unit(0))[0]);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 9, 15, 16, 17, 24, 70, 81})
  void solvesAnyNumberOfClassesAlike(int classes) {
    List<SparseVector> vectors =
        IntStream.range(0, classes).mapToObj(SupportVectorsTests::unit).toList();
    LinearModel model =
        new SupportVectors(vectors, ones(classes), 0, classes, classes, 3)
            .fit(IntStream.range(0, classes).toArray());

    for (int c = 0; c < classes; c++) {
      float[] right = new float[classes];
      right[c] = 0.5f;
      assertThat(model.scores(unit(c))).containsExactly(right);
    }
  }

  /** Also where the classes and the group fill their blocks to the last column. */
  @ParameterizedTest
  @ValueSource(ints = {2, 7, 8, 15, 16, 17, 31})
  void learnsFromPassagesOfNoClassWhatIsOfNone(int classes) {
    List<SparseVector> vectors =
        IntStream.rangeClosed(0, classes)
            .mapToObj(nth -> unit(Math.min(nth, classes - 1)))
            .toList();
    LinearModel model =
        new SupportVectors(vectors, ones(classes + 1), 0, classes, classes, ROUNDS)
            .fit(IntStream.rangeClosed(0, classes).toArray());

    assertThat(model.scores(unit(0))[0]).isCloseTo(0.5f, within(TRUE_TO));
    assertThat(model.scores(unit(classes - 1))[classes - 1]).isCloseTo(1 / 3f, within(0.02f));
  }

  /** What two kinds share speaks for them less than for their group. */
  @Test
  void learnsWhatAGroupOfClassesShares() {
    List<SparseVector> vectors = List.of(both(0, 2), both(1, 2), unit(3));
    SupportVectors machine = new SupportVectors(vectors, new float[] {1, 1, 1}, 0, 4, 3, ROUNDS);
    int[] labels = {0, 1, 2};

    LinearModel alone = machine.fit(labels);
    LinearModel grouped = machine.fit(labels, one -> one < 2);

    SparseVector shared = unit(2);
    assertThat(alone.scores(shared)).containsExactly(new float[] {0.25f, 0.25f, 0}, within(0.01f));
    // of the group by itself 0.5
    assertThat(grouped.scores(shared))
        .containsExactly(new float[] {0.375f, 0.375f, 0}, within(0.01f));
    assertThat(grouped.scores(unit(3)))
        .as("what is in no group is as without")
        .containsExactly(alone.scores(unit(3)));
  }

  @Test
  void takesWhatIsOfNoClassForNoneOfAGroup() {
    List<SparseVector> vectors = List.of(unit(0), unit(1));
    LinearModel model =
        new SupportVectors(vectors, new float[] {1, 1}, 0, 2, 1, 3)
            .fit(new int[] {0, 1}, one -> true);

    assertThat(model.scores(unit(0))).containsExactly(0.5f);
    assertThat(model.scores(unit(1))).containsExactly(0);
  }

  /** Wherever the group's column and those of its classes stand. */
  @ParameterizedTest
  @ValueSource(ints = {2, 7, 8, 15, 16, 17, 31, 32})
  void findsTheGroupInAnyBlock(int classes) {
    List<SparseVector> vectors =
        IntStream.range(0, classes)
            .mapToObj(c -> isOuter(c, classes) ? both(c, classes) : unit(c))
            .toList();
    LinearModel model =
        new SupportVectors(vectors, ones(classes), 0, classes + 1, classes, ROUNDS)
            .fit(IntStream.range(0, classes).toArray(), c -> isOuter(c, classes));

    float[] shared = model.scores(unit(classes));
    for (int c = 0; c < classes; c++) {
      assertThat(shared[c]).isCloseTo(isOuter(c, classes) ? 0.375f : 0, within(0.01f));
    }
  }

  private static boolean isOuter(int one, int classes) {
    return one == 0 || one == classes - 1;
  }

  private static float[] ones(int count) {
    float[] ones = new float[count];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static SparseVector both(int one, int other) {
    return new SparseVector(new int[] {one, other}, new float[] {1, 1});
  }

  private static SparseVector unit(int index) {
    return new SparseVector(new int[] {index}, new float[] {1});
  }
}
