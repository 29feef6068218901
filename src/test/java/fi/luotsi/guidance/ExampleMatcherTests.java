package fi.luotsi.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExampleMatcherTests {

  private final ExampleMatcher matcher =
      new ExampleMatcher(
          Map.of(
              "kiitos", List.of(List.of("kiitos", "paljon"), List.of("kiitos")),
              "robotti", List.of(List.of("oletko", "sinä", "robotti"))));

  @Test
  void findsTheSameWordsWhateverTheirOrder() {
    assertThat(matcher.nearest(List.of("robotti", "oletko", "sinä")))
        .hasValueSatisfying(nearest -> {
          assertThat(nearest.label()).isEqualTo("robotti");
          assertThat(nearest.nearness()).isGreaterThan(0.99);
        });
  }

  @Test
  void isFartherTheMoreWasSaidBesides() {
    double bare = matcher.nearest(List.of("kiitos")).orElseThrow().nearness();
    double longer =
        matcher
            .nearest(List.of("kiitos", "mutta", "miten", "haen", "toimeentulotukea"))
            .orElseThrow()
            .nearness();
    assertThat(longer).isLessThan(0.6).isLessThan(bare);
  }

  @Test
  void tellsExamplesOfTheSameWordsApartByTheirLength() {
    ExampleMatcher hellos =
        new ExampleMatcher(
            Map.of(
                "goodbye", List.of(List.of("hei", "hei")),
                "greeting", List.of(List.of("hei"))));

    assertThat(hellos.nearest(List.of("hei")).orElseThrow().label()).isEqualTo("greeting");
    assertThat(hellos.nearest(List.of("hei", "hei")).orElseThrow().label()).isEqualTo("goodbye");
  }

  @Test
  void findsNothingWhenNoWordIsShared() {
    assertThat(matcher.nearest(List.of("hammas"))).isEmpty();
    assertThat(matcher.nearest(List.of())).isEmpty();
  }
}
