package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.language.Language;
import fi.luotsi.language.TextAnalysis;
import fi.luotsi.language.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamplesTests {

  private final Examples examples = new Examples();

  private static List<Word> words(String text) {
    return TextAnalysis.of(Language.FI).words(text);
  }

  @Test
  void knowsTheVeryWordsInAnyOrder() {
    examples.add(words("hammas kipeä"), "hammashoito");
    examples.add(words("?!"), "asiakasmaksut");

    assertThat(examples.paths(words("Kipeä hammas?"))).containsExactly("hammashoito");
    assertThat(examples.paths(words("hammas"))).isEmpty();
    assertThat(examples.paths(words("hammas kipeä nyt"))).isEmpty();
    assertThat(examples.paths(words("hammas kipeä kipeä"))).isEmpty();
    assertThat(examples.paths(words(""))).isEmpty();
  }

  @Test
  void tellsWordsApartWhoseJavaHashCodesAreTheSame() {
    List<Word> one = words("aqx");
    List<Word> other = words("c3x");
    assertThat(one.getFirst().stem()).hasSameHashCodeAs(other.getFirst().stem());
    examples.add(one, "hammashoito");

    assertThat(examples.paths(other)).isEmpty();
  }

  @Test
  void knowsAllPathsThatHaveThem() {
    examples.add(words("mitä maksaa"), "asiakasmaksut");
    examples.add(words("maksaa mitä"), "hammashoito");
    examples.add(words("mitä maksaa"), "asiakasmaksut");

    assertThat(examples.paths(words("mitä maksaa")))
        .containsExactlyInAnyOrder("asiakasmaksut", "hammashoito");
  }
}
