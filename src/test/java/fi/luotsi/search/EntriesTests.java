package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntriesTests {

  private final int[] indices = new int[9];
  private final float[] sums = new float[9];

  @Test
  void sumsTheWeightsOfEachIndex() {
    Entries entries = new Entries(5);
    entries.add(70_000, 0.5f);
    entries.add(3, 1);
    entries.add(70_000, 0.25f);
    entries.add(0, 0.7f);

    assertThat(entries.sumUp(indices, sums, 0)).isEqualTo(3);
    assertThat(indices).startsWith(0, 3, 70_000);
    assertThat(sums).startsWith(0.7f, 1, 0.75f);
  }

  @Test
  void touchesNothingBeforeItsPlace() {
    indices[1] = 3;
    sums[1] = 8;
    sums[2] = 9;
    Entries entries = new Entries(1);
    entries.add(3, 0.5f);

    assertThat(entries.sumUp(indices, sums, 2)).isEqualTo(3);
    assertThat(indices).startsWith(0, 3, 3, 0);
    assertThat(sums).startsWith(0, 8, 0.5f, 0);
  }

  @Test
  void isEmptyWithoutAny() {
    assertThat(new Entries(4).sumUp(indices, sums, 5)).isEqualTo(5);
    assertThat(sums).containsOnly(0);
  }
}
