package fi.luotsi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntriesTests {

  @Test
  void sumsTheWeightsOfEachIndex() {
    Entries entries = new Entries(9);
    entries.add(70_000, 0.5f);
    entries.add(3, 1);
    entries.add(70_000, 0.25f);
    entries.add(0, 0.7f);
    int[] indices = entries.indices();

    assertThat(indices).containsExactly(0, 3, 70_000);
    assertThat(entries.sums(indices)).containsExactly(0.7f, 1, 0.75f);
  }

  @Test
  void isEmptyWithoutAny() {
    int[] indices = new Entries(4).indices();

    assertThat(indices).isEmpty();
    assertThat(new Entries(4).sums(indices)).isEmpty();
  }
}
