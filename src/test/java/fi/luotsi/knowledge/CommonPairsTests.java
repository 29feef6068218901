package fi.luotsi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.language.Language;
import fi.luotsi.language.TextAnalysis;
import fi.luotsi.language.Word;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommonPairsTests {

  private static CommonPairs pairs(String... texts) {
    TextAnalysis finnish = TextAnalysis.of(Language.FI);
    List<List<Word>> words = Stream.of(texts).map(finnish::words).toList();
    return new CommonPairs(words, 2);
  }

  @Test
  void hasPairsThatStandOftenEnoughInTheirOrder() {
    CommonPairs pairs = pairs("isä makaa lattialla", "mun isä makaa", "makaa isä");

    assertThat(pairs.has("isa", "makaa")).isTrue();
    assertThat(pairs.has("makaa", "isa")).isFalse();
    assertThat(pairs.has("makaa", "lattialla")).isFalse();
  }

  @Test
  void hasTheBordersOfTextsAsWords() {
    CommonPairs pairs = pairs("isä makaa", "isä nukkuu", "äiti nukkuu");

    assertThat(pairs.has(CommonPairs.BORDER, "isa")).isTrue();
    assertThat(pairs.has("nukkuu", CommonPairs.BORDER)).isTrue();
    assertThat(pairs.has(CommonPairs.BORDER, "aiti")).isFalse();
  }

  /** Leaving rare pairs out early is only quicker. */
  @Test
  void leavesTheFeaturesAsTheyAreWithoutIt() {
    TextAnalysis finnish = TextAnalysis.of(Language.FI);
    List<List<Word>> texts =
        Stream.of(
                "isä makaa lattialla",
                "mun isä makaa",
                "isä makaa isä makaa",
                "makaa isä",
                "hei vain hei vain hei vain",
                "")
            .map(finnish::words)
            .toList();
    CommonPairs pairs = new CommonPairs(texts, FeatureSpace.FEWEST);

    assertThat(words(texts, new SayingReader(pairs::has)))
        .containsExactlyElementsOf(words(texts, new SayingReader()))
        .contains("+isa makaa")
        .doesNotContain("+hei vain");
  }

  private static List<String> words(List<List<Word>> texts, FeatureReader reader) {
    NumberedFeatures features = new NumberedFeatures();
    List<TextFeatures> read = texts.stream().map(words -> features.read(reader, words)).toList();
    return new FeatureSpace(features, read).keys(Feature.Kind.WORD);
  }

  @Test
  void hasNothingOfWordsItNeverMetNorOfNoTexts() {
    assertThat(pairs("isä makaa", "isä makaa").has("isa", "uusi")).isFalse();
    assertThat(pairs().has("isa", "makaa")).isFalse();
  }
}
