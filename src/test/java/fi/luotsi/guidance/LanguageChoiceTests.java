package fi.luotsi.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import fi.luotsi.language.LanguageIdentifier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageChoiceTests {

  private static final LanguageChoice CHOICE =
      new LanguageChoice(
          new LanguageIdentifier(
              Map.of(
                  Language.FI,
                  List.of(
                      "mistä saan ajan lääkärille", "mitä se maksaa", "omaishoidontuki hakemus"),
                  Language.SV,
                  List.of("var får jag tid till läkaren", "vad kostar det", "jag har inte sovit"),
                  Language.EN,
                  List.of("where do i get an appointment", "what does it cost", "my mum is ill"))));

  private static final String SWEDISH =
      "jag har inte sovit och jag har inte tid till läkaren var får jag det och vad kostar det "
          + "jag har inte sovit jag har inte tid var får jag tid till läkaren vad kostar det";

  private static Language after(String... messages) {
    Memory memory = Memory.fresh(ContentLocale.FI, false);
    for (String message : messages) {
      memory = CHOICE.hear(memory, message);
    }
    return memory.locale().language();
  }

  @Test
  void answersInTheLanguageOfTheMessage() {
    assertThat(after("vad kostar det")).isEqualTo(Language.SV);
    assertThat(after("vad kostar det", "what does it cost")).isEqualTo(Language.EN);
  }

  @Test
  void followsAPlainMessageInAnotherLanguageHoweverLongTheOneBeforeWas() {
    assertThat(after(SWEDISH, "what does it cost")).isEqualTo(Language.EN);
    assertThat(after(SWEDISH, SWEDISH, "mitä se maksaa")).isEqualTo(Language.FI);
  }

  @Test
  void staysWithTheLanguageSpokenWhenAWordOrTwoAreOfAnother() {
    assertThat(after(SWEDISH, "omaishoidontuki")).isEqualTo(Language.SV);
    assertThat(after(SWEDISH, "omaishoidontuki hakemus")).isEqualTo(Language.SV);
    assertThat(after(SWEDISH, "omaishoidontuki vad kostar det")).isEqualTo(Language.SV);
  }

  @Test
  void keepsALanguageThatWasNamedUntilAMessageIsPlainlyInAnother() {
    Memory named = Memory.fresh(ContentLocale.FI, false).choosing(ContentLocale.SV);

    assertThat(CHOICE.hear(named, "123").locale()).isEqualTo(ContentLocale.SV);
    assertThat(CHOICE.hear(named, "what does it cost").locale()).isEqualTo(ContentLocale.EN);
  }
}
