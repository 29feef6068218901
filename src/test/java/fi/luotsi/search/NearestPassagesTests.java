package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestPassagesTests {

  private static final SparseVector MESSAGE =
      new SparseVector(new int[] {0, 1}, new float[] {3, 4});

  @Test
  void scoresAClassByTheMeanOfItsThreeNearestPassages() {
    NearestPassages index =
        new NearestPassages(
            List.of(unit(0), unit(2), unit(1), unit(0), unit(1), unit(2)),
            new int[] {1, 0, 1, 1, 1, 2},
            3,
            3);
    float[] scores = index.scores(MESSAGE);
    assertThat(scores[0]).isZero();
    assertThat(scores[1]).isCloseTo((0.8f + 0.8f + 0.6f) / 3, within(1e-4f));
    assertThat(scores[2]).isZero();
  }

  @Test
  void countsPassagesThatAClassDoesNotHaveAsFarAway() {
    NearestPassages index = new NearestPassages(List.of(MESSAGE), new int[] {0}, 2, 1);
    assertThat(index.scores(MESSAGE)).hasSize(1);
    assertThat(index.scores(MESSAGE)[0]).isCloseTo(1f / 3, within(1e-4f));
  }

  @Test
  void heedsNoLength() {
    NearestPassages index = new NearestPassages(List.of(unit(0)), new int[] {0}, 2, 1);
    SparseVector longer = new SparseVector(new int[] {0, 1}, new float[] {30, 40});
    assertThat(index.scores(longer)[0]).isCloseTo(index.scores(MESSAGE)[0], within(1e-4f));
  }

  @Test
  void heedsNoFeatureThatTooManyPassagesHave() {
    List<SparseVector> passages = new ArrayList<>(Collections.nCopies(101, unit(0)));
    passages.add(MESSAGE);
    int[] labels = new int[passages.size()];
    labels[101] = 1;
    NearestPassages index = new NearestPassages(passages, labels, 2, 2);
    float[] scores = index.scores(MESSAGE);
    assertThat(scores[0]).isZero();
    assertThat(scores[1]).isCloseTo(1f / 3, within(1e-4f));
    assertThat(index.scores(unit(0))).containsOnly(0f);
  }

  @Test
  void knowsEachOfVeryManyPassages() {
    int many = 300_000;
    List<SparseVector> passages = new ArrayList<>(Collections.nCopies(many, unit(0)));
    passages.set(many - 1, MESSAGE);
    NearestPassages index = new NearestPassages(passages, new int[many], 2, 1);

    NearestPassages.Near near = index.nearest(MESSAGE, 0).orElseThrow();
    assertThat(near.passage()).isEqualTo(many - 1);
    assertThat(near.cosine()).isCloseTo(1, within(1e-3f));
  }

  private static SparseVector unit(int index) {
    return new SparseVector(new int[] {index}, new float[] {1});
  }
}
