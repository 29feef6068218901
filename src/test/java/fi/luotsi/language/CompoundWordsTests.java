package fi.luotsi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompoundWordsTests {

  private static List<String> parts(Language language, String compound, String... known) {
    TextAnalysis analysis = TextAnalysis.of(language);
    CompoundWords compounds = new CompoundWords(language, analysis);
    Stream.of(known).map(text -> word(analysis, text)).forEach(compounds::add);
    return compounds.parts(word(analysis, compound));
  }

  private static Word word(TextAnalysis analysis, String text) {
    return analysis.words(text).getFirst();
  }

  private static String stem(Language language, String text) {
    return word(TextAnalysis.of(language), text).stem();
  }

  @Test
  void takesACompoundApartWhenItsPartsAreKnown() {
    assertThat(parts(Language.FI, "hammaslääkäri", "hammas", "lääkäri"))
        .containsExactly(stem(Language.FI, "hammas"), stem(Language.FI, "lääkäri"));
    assertThat(parts(Language.FI, "hammaslääkäri", "hammas")).isEmpty();
  }

  @Test
  void knowsAFinnishFirstPartWithItsEndChanged() {
    assertThat(parts(Language.FI, "yleislääkäri", "yleinen", "lääkäri"))
        .containsExactly(stem(Language.FI, "yleinen"), stem(Language.FI, "lääkäri"));
  }

  @Test
  void knowsASwedishFirstPartWithALinkingS() {
    assertThat(parts(Language.SV, "verksamhetsledare", "verksamhet", "ledare"))
        .containsExactly(stem(Language.SV, "verksamhet"), stem(Language.SV, "ledare"));
    assertThat(parts(Language.SV, "tandläkare", "tand", "läkare"))
        .containsExactly(stem(Language.SV, "tand"), stem(Language.SV, "läkare"));
    assertThat(parts(Language.EN, "verksamhetsledare", "verksamhet", "ledare")).isEmpty();
  }
}
