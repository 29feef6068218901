package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InvertedIndexTests {

  private static final int FEATURES = 60;

  @Test
  void comparesAsTheVectorsThemselvesDo() {
    long seed = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);
    List<SparseVector> vectors = IntStream.range(0, 90).mapToObj(_ -> vector(random)).toList();
    InvertedIndex index = new InvertedIndex(vectors, FEATURES);
    SparseVector other = vector(random);

    float[] cosines = index.cosines(other);
    for (int place = 0; place < vectors.size(); place++) {
      assertThat((double) cosines[place])
          .as("seed %d, vector %d", seed, place)
          .isCloseTo(vectors.get(place).cosine(other), within(5e-3));
    }
  }

  private static SparseVector vector(SplittableRandom random) {
    int[] features = IntStream.range(0, FEATURES).filter(_ -> random.nextInt(4) == 0).toArray();
    float[] values = new float[features.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextDouble(0.2, 8);
    }
    return new SparseVector(features, values);
  }

  /** A gap to the one before takes one byte, two, three or four. */
  @Test
  void findsVectorsThatLieFarApart() {
    int many = 2_200_000;
    List<SparseVector> vectors = new ArrayList<>(Collections.nCopies(many, unit(1)));
    int[] places = {0, 127, 255, 256, 300, 16_683, 33_068, many - 1};
    for (int place : places) {
      vectors.set(place, unit(0));
    }

    float[] cosines = new InvertedIndex(vectors, 2).cosines(unit(0));
    assertThat(IntStream.range(0, many).filter(place -> cosines[place] > 0))
        .containsExactly(boxed(places));
    for (int place : places) {
      assertThat(cosines[place]).isCloseTo(1, within(5e-3f));
    }
  }

  private static Integer[] boxed(int[] places) {
    return IntStream.of(places).boxed().toArray(Integer[]::new);
  }

  /** As if the vectors did not have it, and were the shorter for it. */
  @Test
  void heedsNoFeatureThatTooManyHave() {
    SparseVector both = new SparseVector(new int[] {0, 1}, new float[] {5, 2});
    List<SparseVector> vectors = new ArrayList<>(Collections.nCopies(101, unit(0)));
    vectors.add(both);
    InvertedIndex index = new InvertedIndex(vectors, 2);

    assertThat(index.cosines(unit(0))).containsOnly(0);
    float[] cosines = index.cosines(both);
    assertThat(cosines[101]).isCloseTo(1, within(5e-3f));
    assertThat(cosines[0]).isZero();
  }

  /** Too little to be kept in a byte is none, and not no number. */
  @Test
  void isNearToNothingByWhatAVectorHardlyHas() {
    SparseVector vector = new SparseVector(new int[] {0, 1}, new float[] {1e-6f, 1});

    assertThat(new InvertedIndex(List.of(vector), 2).cosines(unit(0))).containsExactly(0);
    SparseVector tiny = new SparseVector(new int[] {0}, new float[] {1e-30f});
    assertThat(new InvertedIndex(List.of(tiny), 1).cosines(tiny)[0]).isCloseTo(1, within(5e-3f));
  }

  @Test
  void isNearToNothingThatHasNoneOfItsFeatures() {
    InvertedIndex index = new InvertedIndex(List.of(unit(0), unit(0)), 2);

    assertThat(index.cosines(unit(1))).containsOnly(0);
    assertThat(index.cosines(new SparseVector(new int[0], new float[0]))).containsOnly(0);
    assertThat(new InvertedIndex(List.of(), 2).cosines(unit(1))).isEmpty();
  }

  private static SparseVector unit(int feature) {
    return new SparseVector(new int[] {feature}, new float[] {1});
  }
}
