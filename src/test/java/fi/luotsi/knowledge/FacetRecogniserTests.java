package fi.luotsi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FacetRecogniserTests {

  private final FacetRecogniser recogniser =
      new FacetRecogniser(
          List.of(
              facet("hinta", List.of("hinta", "maksaa"), List.of("maksuton", "maksu", "euroa")),
              facet("paikka", List.of("missä"), List.of("osoite"))));

  private static Facet facet(String id, List<String> asked, List<String> told) {
    return new Facet(
        id,
        Map.of(Language.FI, new SignalExpressions(Map.of(), asked, List.of())),
        Map.of(
            Language.FI,
            new SignalExpressions(Map.of(), told, List.of("asiavastaava .. maksuton"))),
        Set.of(),
        Set.of());
  }

  private FacetRecogniser.Question asked(String text) {
    return recogniser.asked(text, Language.FI);
  }

  @Test
  void hearsWhatIsAskedFor() {
    assertThat(asked("entä hinta?")).isEqualTo(new FacetRecogniser.Question(Set.of("hinta"), true));
    assertThat(asked("missä se on ja mitä se maksaa"))
        .isEqualTo(new FacetRecogniser.Question(Set.of("hinta", "paikka"), true));
  }

  @Test
  void noticesAMatterOfItsOwn() {
    assertThat(asked("paljonko hammaslääkäri maksaa"))
        .isEqualTo(new FacetRecogniser.Question(Set.of("hinta"), false));
    assertThat(asked("se on siinä")).isEqualTo(new FacetRecogniser.Question(Set.of(), false));
  }

  @Test
  void tellsWhichExpressionsATextHas() {
    assertThat(recogniser.told("Käynti on maksuton. Maksu on 20 euroa.", Language.FI))
        .isEqualTo(Map.of("hinta", Set.of("maksuton", "maksu", "euroa")));
    assertThat(recogniser.told("Asiavastaava on maksuton.", Language.FI)).isEmpty();
  }

  @Test
  void keepsLanguagesApart() {
    assertThat(recogniser.asked("hinta", Language.SV).facets()).isEmpty();
    assertThat(recogniser.told("maksuton", Language.EN)).isEmpty();
  }
}
