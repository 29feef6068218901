package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShuffledTests {

  private static final List<String> QUESTIONS =
      IntStream.range(0, 200).mapToObj("missä hammashoitola %d on"::formatted).toList();

  @Test
  void takesNeighboursApart() {
    List<String> shuffled = Shuffled.byText(QUESTIONS, Function.identity());

    assertThat(shuffled).containsExactlyInAnyOrderElementsOf(QUESTIONS);
    long apart =
        IntStream.range(1, QUESTIONS.size())
            .filter(nth -> {
              int before = shuffled.indexOf(QUESTIONS.get(nth - 1));
              return Math.abs(shuffled.indexOf(QUESTIONS.get(nth)) - before) > 10;
            })
            .count();
    assertThat(apart).isGreaterThan(150);
  }

  @Test
  void leavesAllOthersAsTheyStandWhenOneIsAddedOrTaken() {
    List<String> more = new ArrayList<>(QUESTIONS);
    more.add(50, "paljonko hammashoito maksaa");
    List<String> shuffled = new ArrayList<>(Shuffled.byText(more, Function.identity()));
    shuffled.remove("paljonko hammashoito maksaa");

    assertThat(shuffled).isEqualTo(Shuffled.byText(QUESTIONS, Function.identity()));
  }
}
