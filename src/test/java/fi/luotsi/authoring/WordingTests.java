package fi.luotsi.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.language.ContentLocale;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By the word lists that are shipped. */
class WordingTests {

  private static final Wording WORDING =
      Wording.of(ContentSource.shipped().read(), new ContentSchemas());

  @ParameterizedTest
  @CsvSource({
    "fi, Oireiden perusteella sinulla on masennus.",
    "fi, Sinulla on diabeteksen alkava muoto.",
    "fi, Diagnoosisi on selvä.",
    "fi, Sinulle myönnetään toimeentulotuki.",
    "fi, Olet oikeutettu kuljetukseen.",
    "fi, Lopeta lääkkeesi heti.",
    "sv, Du har depression.",
    "sv, Du beviljas stöd.",
    "en, You have diabetes.",
    "en, Good news! You are eligible for support.",
    "en, Stop taking your medication.",
  })
  void refusesDiagnosesDecisionsAndPromises(String locale, String text) {
    assertThat(codes(locale, text)).contains("forbidden-words");
  }

  @ParameterizedTest
  @CsvSource({
    "fi, 'Jos sinulla on diabetes, kerro siitä.'",
    "fi, Sinulla on oikeus saada päätös kirjallisena.",
    "fi, Viranomainen päättää. Saat diagnoosin lääkäriltä.",
    "fi, Älä lopeta lääkettä itse.",
    "sv, 'Om du har diabetes, berätta det.'",
    "en, 'If you have diabetes, tell the nurse.'",
    "en, You have a right to an interpreter.",
    "en, Do not stop taking your medication.",
  })
  void letsGuidanceThrough(String locale, String text) {
    assertThat(codes(locale, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tunnus on 131052-308T",
        "Tunnus on 010101A0101",
        "010190Y123X",
        "Tunnus on 131052 - 308T"
      })
  void findsPersonalIdentityCodes(String text) {
    assertThat(codes("fi", text)).containsExactly("identity-code");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Soita 040 123 4567.", "Soita +358401234567.", "Ring 050-123 45 67."})
  void findsMobileNumbers(String text) {
    assertThat(codes("fi", text)).containsExactly("personal-number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Soita 116 117.", "09 2525 0111", "Aika on 040 minuuttia", "Laki 306/2019 § 6 a"})
  void letsServiceNumbersThrough(String text) {
    assertThat(codes("fi", text)).isEmpty();
  }

  @Test
  void findsNamesOfPersonsByCommonGivenNames() {
    assertThat(codes("fi", "Vastaa Maria Meikäläinen.")).containsExactly("personal-name");
    assertThat(codes("fi", "Vastaa Maria.")).isEmpty();
    assertThat(codes("fi", "Suomen Punainen Risti auttaa.")).isEmpty();
  }

  @Test
  void asksForShorterSentencesInPlainLanguage() {
    String text =
        "Tämä lause on ihan tavallinen mutta selkokieleksi se on jo vähän liian pitkä juuri näin kirjoitettuna.";

    assertThat(codes("fi-simple", text + " " + text)).contains("long-sentence");
    assertThat(codes("fi", text)).isEmpty();
  }

  @Test
  void measuresReadabilityAsLixDoes() {
    assertThat(Sentences.of("Yksi kaksi kolme. Neljästoista viisi.").lix()).isEqualTo(2.5 + 20);
    assertThat(Sentences.of("").lix()).isZero();
  }

  @Test
  void takesCitizensWordsAsTheyAre() {
    ContentFile file =
        new ContentFile(
            "x.yaml",
            "says: {fi: Sinulla on masennus}\nexamples: {fi: [Sinulla on masennus]}",
            "0");
    Mistakes mistakes = new Mistakes();
    WORDING.check(ContentDocument.readYaml(file, mistakes).orElseThrow(), mistakes);

    assertThat(mistakes.sorted()).singleElement().matches(mistake -> mistake.line() == 1);
  }

  private static List<String> codes(String locale, String text) {
    Mistakes mistakes = new Mistakes();
    WORDING.check(
        text, ContentLocale.ofCode(locale).orElseThrow(), Place.start("x.yaml"), mistakes);
    return mistakes.sorted().stream().map(Mistake::code).toList();
  }
}
