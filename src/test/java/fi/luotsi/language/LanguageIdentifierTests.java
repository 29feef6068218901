package fi.luotsi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageIdentifierTests {

  private static final LanguageIdentifier IDENTIFIER =
      new LanguageIdentifier(
          Map.of(
              Language.FI,
              List.of(
                  "Mistä saan ajan lääkärille, kun vauva itkee koko yön?",
                  "Voiko äiti hakea tukea kotiin, minulla ei ole rahaa vuokraan"),
              Language.SV,
              List.of(
                  "Var får jag en tid till läkaren när barnet gråter hela natten?",
                  "Kan mamma söka stöd hemma, jag har inte pengar till hyran"),
              Language.EN,
              List.of(
                  "Where do I get an appointment with the doctor when the baby cries all night?",
                  "Can my mother apply for support at home, I have no money for rent")));

  @Test
  void knowsTheLanguageOfASentence() {
    assertThat(IDENTIFIER.identify("mistä äiti saa rahaa?").best()).contains(Language.FI);
    assertThat(IDENTIFIER.identify("var kan jag söka pengar?").best()).contains(Language.SV);
    assertThat(IDENTIFIER.identify("where can I apply for money?").best()).contains(Language.EN);
  }

  @Test
  void knowsTextTypedWithoutMarks() {
    assertThat(IDENTIFIER.identify("laakarille aika aidille").best()).contains(Language.FI);
    assertThat(IDENTIFIER.identify("lakaren, nar barnet grater").best()).contains(Language.SV);
  }

  @Test
  void isNotTurnedByOneForeignWord() {
    assertThat(IDENTIFIER.identify("where do I apply for vuokraan support").best())
        .contains(Language.EN);
  }

  @Test
  void saysNothingOfTextWithoutWords() {
    assertThat(IDENTIFIER.identify("12 34 ?!").best()).isEmpty();
  }

  @Test
  void addsUpOverMessages() {
    LanguageEvidence evidence = LanguageEvidence.NONE;
    for (String message : List.of("hyra", "pengar", "natten")) {
      evidence = evidence.plus(IDENTIFIER.identify(message));
    }

    assertThat(evidence.best()).contains(Language.SV);
    assertThat(evidence.probability(Language.SV)).isGreaterThan(0.99);
  }
}
