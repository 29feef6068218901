package fi.luotsi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextAnalysisTests {

  @Test
  void keepsEveryWordInItsPlace() {
    List<Word> words = TextAnalysis.of(Language.FI).words("Äidin lääke, nyt!");

    assertThat(words).extracting(Word::surface).containsExactly("Äidin", "lääke", "nyt");
    assertThat(words).extracting(Word::form).containsExactly("äidin", "lääke", "nyt");
    assertThat(words).extracting(Word::folded).containsExactly("aidin", "laake", "nyt");
  }

  @Test
  void givesTextWithoutUmlautsTheSameStems() {
    for (Language language : Language.values()) {
      TextAnalysis analysis = TextAnalysis.of(language);
      assertThat(analysis.words("mistä saa lääkäriajan, får jag läkartid på måndag?"))
          .extracting(Word::stem)
          .isEqualTo(
              analysis.words("mista saa laakariajan, far jag lakartid pa mandag?").stream()
                  .map(Word::stem)
                  .toList());
    }
  }

  @Test
  void readsNothingFromNothing() {
    assertThat(TextAnalysis.of(Language.EN).words(" … ")).isEmpty();
  }

  @Test
  void readsTheSameWhenItRemembers() {
    for (Language language : Language.values()) {
      TextAnalysis analysis = TextAnalysis.of(language);
      TextAnalysis remembering = analysis.remembering();
      for (String text : List.of("Hammaslääkäriin? Hän's huset", "hammaslääkäriin, HUSET hän")) {
        assertThat(remembering.words(text)).isEqualTo(analysis.words(text));
        assertThat(remembering.words(text)).isEqualTo(analysis.words(text));
      }
    }
  }

  @Test
  void keepsAWordThatItRemembersOnce() {
    TextAnalysis remembering = TextAnalysis.of(Language.FI).remembering();

    assertThat(remembering.words("uusi resepti").getLast())
        .isSameAs(remembering.words("resepti loppui").getFirst());
  }
}
