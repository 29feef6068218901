package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvenSampleTests {

  @Test
  void takesAllOfFewAndEveryNthOfMany() {
    List<Integer> five = List.of(0, 1, 2, 3, 4);

    assertThat(EvenSample.of(five, 5)).isEqualTo(five);
    assertThat(EvenSample.of(five, 4)).containsExactly(0, 2, 4);
    assertThat(EvenSample.of(five, 2)).containsExactly(0, 3);
    assertThat(EvenSample.of(List.of(), 2)).isEmpty();
  }
}
