package fi.luotsi.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MistakesTests {

  private final Mistakes mistakes = new Mistakes();

  @Test
  void keepsEachOnceInOrderOfPlace() {
    mistakes.advisory(new Place("b", 1, 1), "x", "m", "r");
    mistakes.advisory(new Place("a", 2, 1), "x", "m", "r");
    mistakes.advisory(new Place("a", 2, 1), "x", "m", "r");

    assertThat(mistakes.sorted()).map(Mistake::file).containsExactly("a", "b");
    assertThat(mistakes.block()).isFalse();
  }

  @Test
  void keepsNoMoreThanAPersonCouldUse() {
    for (int line = 1; line <= Mistakes.MOST + 5; line++) {
      mistakes.advisory(new Place("a", line, 1), "x", "m", "r");
    }
    mistakes.blocking(new Place("a", 1, 1), "y", "m", "r");

    assertThat(mistakes.sorted()).hasSize(Mistakes.MOST);
    assertThat(mistakes.block()).isTrue();
  }
}
