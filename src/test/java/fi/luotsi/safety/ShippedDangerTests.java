package fi.luotsi.safety;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.knowledge.SafetyKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Danger in messages as people write them, and what only sounds like it. */
class ShippedDangerTests {

  @ParameterizedTest
  @CsvFileSource(resources = "messages.tsv", delimiter = '\t')
  void recognisesDangerAndNothingElse(String kind, String message) {
    assertThat(recognise(message).map(danger -> danger.kind().code()).orElse("-"))
        .as(message)
        .isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tää jonotus tappaa mut, ja nyt rintaan sattuu kovasti | EMERGENCY",
        "pelasin peliä. en jaksa enää elää | SUICIDE",
        "isällä oli infarkti vuosi sitten. nyt hän ei herää | EMERGENCY",
        "koira söi suklaata eilen. lapsi joi pesuainetta | POISONING",
        "ei rintakipua, mutta en saa henkeä | EMERGENCY",
        "my back is killing me. my husband hits me | VIOLENCE",
        "i do not want to die but my chest hurts badly | EMERGENCY",
      })
  void aLookAlikeDoesNotSilenceDangerElsewhere(String message, SafetyKind kind) {
    assertThat(recognise(message)).map(Danger::kind).contains(kind);
  }

  @Test
  void readsSeveralLanguagesInOneMessage() {
    assertThat(recognise("hej, my mies ei hengitä"))
        .map(Danger::kind)
        .contains(SafetyKind.EMERGENCY);
  }

  @Test
  void saysWhichWordsSaidSo() {
    assertThat(recognise("Hei! Mummo kaatui ja hän ei hengitä enää."))
        .hasValueSatisfying(danger -> assertThat(danger.words()).contains("ei hengitä"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ei itsemurha-ajatuksia, mutta kaikki tuntuu tyhjältä | SUICIDE",
        "inga självmordstankar men jag orkar inget | SUICIDE",
        "i have no chest pain, only a cough | EMERGENCY",
      })
  void tellsWhatIsOnlyDenied(String message, SafetyKind kind) {
    Recognition recognition = ShippedDangers.RECOGNISER.read(message);
    assertThat(recognition.danger()).isEmpty();
    assertThat(recognition.denied()).containsExactly(kind);
  }

  @Test
  void putsDangerNowBeforeDangerNear() {
    assertThat(recognise("ajatuksia itsemurhasta on ollut ja mies hakkaa mua nyt"))
        .hasValueSatisfying(danger -> {
          assertThat(danger.kind()).isEqualTo(SafetyKind.VIOLENCE);
          assertThat(danger.severity()).isEqualTo(Danger.Severity.NOW);
        });
  }

  private static Optional<Danger> recognise(String message) {
    return ShippedDangers.RECOGNISER.recognise(message);
  }
}
