package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManyTextsTests {

  @Test
  void readsEachTextAsItIsReadAloneAndKeepsIt() {
    TextReading reading = TextReading.USUAL;
    WordReader many = new ManyTexts(reading);
    String question = "Missä hammashoitola on?";
    assertThat(many.wordsOnce(question, Language.FI))
        .isNotSameAs(many.wordsOnce(question, Language.FI));
    for (String text : List.of("Missä hammashoitola on?", "", "var finns tandvård ".repeat(200))) {
      for (Language language : Language.values()) {
        assertThat(many.wordsOnce(text, language)).isEqualTo(reading.words(text, language));
        assertThat(many.words(text, language)).isEqualTo(reading.words(text, language));
        assertThat(many.words(text, language)).isSameAs(many.words(text, language));
      }
    }
  }
}
