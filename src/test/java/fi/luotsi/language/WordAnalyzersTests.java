package fi.luotsi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordAnalyzersTests {

  @ParameterizedTest
  @CsvSource({
    "tandläkare tandläkaren tandlakare tandläkarna",
    "boende boendet",
    "arbete arbetet",
    "ja jag mig",
    "inte int",
    "e är va var",
    "hemvård hemvården",
    "röker röka rökning",
    "barn barnet barnen"
  })
  void bringsSwedishFormsTogether(String forms) {
    assertThat(stems(Language.SV, forms)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "tooth teeth",
    "kid kids child children",
    "dont don't can't",
    "appointment appointments appt",
    "forget forgot forgotten",
    "mum mom mother"
  })
  void bringsEnglishFormsTogether(String forms) {
    assertThat(stems(Language.EN, forms)).hasSize(1);
  }

  @Test
  void readsAnyCharactersInAnyLanguage() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.appendCodePoint(
            random.nextBoolean() ? random.nextInt(0x250) : random.nextInt(0x1F700));
      }
      for (Language language : Language.values()) {
        int from = 0;
        for (Word word : TextAnalysis.of(language).words(text.toString())) {
          int start = text.indexOf(word.surface(), from);
          assertThat(start).as("%s, seed %d", word, seed).isNotNegative();
          from = start + word.surface().length();
        }
      }
    }
  }

  @Test
  void takesCompoundsApartByTheWordsOfTheTexts() {
    CompoundWords finnish =
        compounds(Language.FI, "hammas lääkäri vammainen palvelu lasten neuvola");
    CompoundWords swedish = compounds(Language.SV, "vård hem service boende");

    assertThat(parts(finnish, Language.FI, "hammaslääkärin")).containsExactly("hammas", "laakari");
    assertThat(parts(finnish, Language.FI, "vammaispalvelut")).hasSize(2);
    assertThat(parts(finnish, Language.FI, "lastenneuvolaan")).hasSize(2);
    assertThat(parts(finnish, Language.FI, "lääkäri")).isEmpty();
    assertThat(parts(swedish, Language.SV, "serviceboendet")).hasSize(2);
  }

  private static CompoundWords compounds(Language language, String text) {
    CompoundWords compounds = new CompoundWords(language, TextAnalysis.of(language));
    TextAnalysis.of(language).words(text).forEach(compounds::add);
    return compounds;
  }

  private static List<String> parts(CompoundWords compounds, Language language, String word) {
    return compounds.parts(TextAnalysis.of(language).words(word).getFirst());
  }

  private static List<String> stems(Language language, String text) {
    return TextAnalysis.of(language).words(text).stream().map(Word::stem).distinct().toList();
  }
}
