package fi.luotsi.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DidYouMeanTests {

  private static final List<String> KNOWN = List.of("suun-paivystys", "neuvola", "omaolo");

  @Test
  void findsTheNearestWord() {
    assertThat(DidYouMean.nearest("suun-päivystys", KNOWN)).contains("suun-paivystys");
    assertThat(DidYouMean.nearest("neuvolla", KNOWN)).contains("neuvola");
  }

  @Test
  void keepsSilentWhenNothingIsNear() {
    assertThat(DidYouMean.nearest("hammas", KNOWN)).isEmpty();
    assertThat(DidYouMean.nearest("x", List.of())).isEmpty();
  }
}
