package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.language.Language;
import fi.luotsi.language.TextAnalysis;
import fi.luotsi.language.Word;
import fi.luotsi.search.Feature.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommonPairsTests {

  private final NumberedFeatures features = new NumberedFeatures();

  private static List<List<Word>> words(String... texts) {
    return Stream.of(texts).map(TextAnalysis.of(Language.FI)::words).toList();
  }

  private List<TextFeatures> withoutPairs(String... texts) {
    return words(texts).stream()
        .map(words -> features.read(SayingReader.WITHOUT_PAIRS, words))
        .toList();
  }

  /** Of each text those that two texts or places have. */
  private List<List<String>> pairs(String... texts) {
    List<TextFeatures> read = withoutPairs(texts);
    CommonPairs pairs = new CommonPairs(features, read, 2);
    return read.stream().map(text -> keys(pairs.addedTo(text).phrases())).toList();
  }

  private List<String> keys(FeatureBag bag) {
    String[] all =
        Arrays.stream(features.keys(Kind.WORD)).map(Objects::toString).toArray(String[]::new);
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < bag.size(); i++) {
      keys.add(all[bag.number(i)]);
    }
    return keys;
  }

  @Test
  void addsPairsThatStandOftenEnoughInTheirOrder() {
    List<List<String>> pairs = pairs("isä makaa lattialla", "mun isä makaa", "makaa isä");

    assertThat(pairs.get(0)).containsExactly("+isa makaa");
    assertThat(pairs.get(1)).containsExactly("+isa makaa");
    assertThat(pairs.get(2)).isEmpty();
  }

  @Test
  void takesTheBordersOfTextsForWords() {
    List<List<String>> pairs = pairs("isä makaa", "isä nukkuu", "äiti nukkuu", "");

    assertThat(pairs.get(0)).containsExactly("+| isa");
    assertThat(pairs.get(1)).containsExactly("+| isa", "+nukkuu |");
    assertThat(pairs.get(2)).containsExactly("+nukkuu |");
    assertThat(pairs.get(3)).isEmpty();
  }

  @Test
  void addsAPairAsOftenAsItStandsInAText() {
    assertThat(pairs("hei hei hei").getFirst()).containsExactly("+hei hei", "+hei hei");
  }

  /** Leaving rare pairs out early is only quicker. */
  @Test
  void leavesTheFeaturesAsTheyAreWithoutIt() {
    String[] texts = {
      "isä makaa lattialla",
      "mun isä makaa",
      "isä makaa isä makaa",
      "makaa isä",
      "hei vain hei vain hei vain",
      "👍🏽 makaa 👍🏽",
      "",
      "?",
      "!!!"
    };
    List<TextFeatures> read = withoutPairs(texts);
    CommonPairs pairs = new CommonPairs(features, read, TextVectors.FEWEST);
    FeatureSpace space =
        TextVectors.of(features, read.stream().map(pairs::addedTo).toList()).space();
    NumberedFeatures others = new NumberedFeatures();
    List<TextFeatures> all =
        words(texts).stream().map(words -> others.read(SayingReader.WITH_PAIRS, words)).toList();

    assertThat(space.keys(Kind.WORD))
        .containsExactlyElementsOf(TextVectors.of(others, all).space().keys(Kind.WORD))
        .contains("+isa makaa")
        .doesNotContain("+hei vain", "+| |");
  }
}
