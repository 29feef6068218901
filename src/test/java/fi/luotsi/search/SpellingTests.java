package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTests {

  private final Spelling spelling = new Spelling(List.of("neuvola", "perheneuvola", "raha"));

  @ParameterizedTest
  @ValueSource(strings = {"neuvol", "neuvolaa", "neuvala", "nuevola", "eneuvola", "neuvola"})
  void findsTheWordOneLetterAway(String typed) {
    assertThat(spelling.meant(typed)).contains("neuvola");
  }

  @Test
  void leavesShortAndFarWordsAlone() {
    assertThat(spelling.meant("rahi")).isEmpty();
    assertThat(spelling.meant("naavala")).isEmpty();
    assertThat(spelling.meant("12345")).isEmpty();
  }
}
