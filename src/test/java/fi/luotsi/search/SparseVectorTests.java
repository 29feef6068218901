package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SparseVectorTests {

  private static final SparseVector WHOLE =
      new SparseVector(new int[] {3, 8}, new float[] {0.5f, 2});

  /** What stands before and behind it is of others. */
  private static final SparseVector PART =
      new SparseVector(new int[] {1, 3, 3, 8, 9}, new float[] {7, 7, 0.5f, 2, 7}, 2, 4);

  @Test
  void isThePartOfArraysAlone() {
    assertThat(PART.size()).isEqualTo(2);
    assertThat(PART.index(0)).isEqualTo(3);
    assertThat(PART.value(1)).isEqualTo(2);
    assertThat(PART.squares()).isEqualTo(WHOLE.squares()).isEqualTo(4.25f);
  }

  @Test
  void comparesThePartAlone() {
    SparseVector other = new SparseVector(new int[] {1, 8, 9}, new float[] {4, 3, 5});

    assertThat(PART.cosine(other)).isEqualTo(WHOLE.cosine(other)).isPositive();
    assertThat(other.cosine(PART)).isEqualTo(other.cosine(WHOLE));
    assertThat(PART.cosine(new SparseVector(new int[] {1, 9}, new float[] {1, 1}))).isZero();
  }

  @Test
  void isNothingWhereThePartIsEmpty() {
    SparseVector nothing = new SparseVector(new int[] {3}, new float[] {1}, 1, 1);

    assertThat(nothing.size()).isZero();
    assertThat(nothing.squares()).isZero();
    assertThat(nothing.cosine(WHOLE)).isZero();
  }
}
