package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.luotsi.language.CompoundWords;
import fi.luotsi.language.Language;
import fi.luotsi.language.TextAnalysis;
import fi.luotsi.search.Feature.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextVectorsTests {

  private static final TextAnalysis FINNISH = TextAnalysis.of(Language.FI);

  private static TextVectors of(FeatureReader reader, String... texts) {
    NumberedFeatures numbered = new NumberedFeatures();
    List<TextFeatures> read =
        Stream.of(texts).map(text -> numbered.read(reader, FINNISH.words(text))).toList();
    return TextVectors.of(numbered, read);
  }

  private static FeatureSpace spaceOf(String... texts) {
    return of(SayingReader.WITH_PAIRS, texts).space();
  }

  private static FeatureReader passages() {
    Concepts concepts = new Concepts(FINNISH, Map.of("lääkäri", List.of("tohtori")), Map.of());
    return new PassageReader(TextReading.USUAL, new CompoundWords(Language.FI, FINNISH), concepts);
  }

  @Test
  void keepsWrittenFormsPairsAndLettersThatThreeTextsHave() {
    FeatureSpace space = spaceOf("isä makaa", "isä makaa", "isä makaa", "äiti nukkuu");

    assertThat(space.knows(Kind.WORD, "~makaa")).isTrue();
    assertThat(space.knows(Kind.WORD, "+isa makaa")).isTrue();
    assertThat(space.knows(Kind.LETTERS, "maka")).isTrue();
    assertThat(space.knows(Kind.WORD, "~nukkuu")).isFalse();
  }

  @Test
  void leavesOutThoseThatTwoHave() {
    FeatureSpace space = spaceOf("isä makaa", "isä makaa", "äiti nukkuu");

    assertThat(space.size()).isZero();
  }

  @Test
  void keepsStemsThatOneTextHas() {
    String stem = FINNISH.words("lääkäreille").getFirst().stem();
    FeatureSpace space = of(passages(), "lääkäreille", "hammas").space();

    assertThat(space.knows(Kind.WORD, stem)).isTrue();
    assertThat(space.knows(Kind.WORD, "~laakareille")).isFalse();
  }

  @Test
  void comparesWordsOfThreeLettersAsWhole() {
    FeatureSpace space = spaceOf("isä", "isä", "isä");

    assertThat(space.keys(Kind.LETTERS)).containsExactly("^isa", "isa$");
    assertThat(spaceOf("ei", "ei", "ei").keys(Kind.LETTERS)).containsExactly("^ei$");
    assertThat(spaceOf("a", "a", "a").keys(Kind.LETTERS)).isEmpty();
  }

  @Test
  void tellsHowRareEachFeatureIs() {
    FeatureSpace space = spaceOf("isä makaa", "isä makaa", "isä makaa", "isä");

    assertThat(space.keys(Kind.WORD).getFirst()).isEqualTo("~isa");
    assertThat(space.rarity(space.index(Kind.WORD, "~isa"))).isEqualTo(1);
    assertThat((double) space.rarity(space.index(Kind.WORD, "~makaa")))
        .isCloseTo(Math.log(5.0 / 4) + 1, within(1e-6));
  }

  /** A message of the same words is the same: what is learned and what is asked do not differ. */
  @Test
  void makesTheVectorsThatMessagesOfTheSameWordsHave() {
    String[] texts = {
      "särkee hammasta kovasti",
      "tohtori tohtori",
      "tohtorin aika",
      "lääkäri",
      "",
      "kovasti kovasti"
    };
    TextVectors learned = of(passages(), texts);

    for (int i = 0; i < texts.length; i++) {
      SparseVector text = learned.vectors().get(i);
      SparseVector message = learned.space().vector(passages().features(FINNISH.words(texts[i])));
      assertThat(text.size()).as(texts[i]).isEqualTo(message.size());
      for (int nth = 0; nth < text.size(); nth++) {
        assertThat(text.index(nth)).as(texts[i]).isEqualTo(message.index(nth));
        assertThat(text.value(nth)).as(texts[i]).isCloseTo(message.value(nth), within(1e-6f));
      }
    }
    assertThat(learned.vectors().get(1).size()).isPositive();
  }

  /** All features of these texts are kept: no vector has room to spare. */
  @Test
  void leavesVectorsThatLieBesideEachOtherAlone() {
    String[] texts = {"isä makaa", "isä makaa", "", "isä makaa"};
    TextVectors learned = of(SayingReader.WITH_PAIRS, texts);

    for (int i = 0; i < texts.length; i++) {
      List<Feature> features = SayingReader.WITH_PAIRS.features(FINNISH.words(texts[i]));
      SparseVector message = learned.space().vector(features);
      assertSame(learned.vectors().get(i), message, features.size());
    }
  }

  private static void assertSame(SparseVector vector, SparseVector other, int size) {
    assertThat(vector.size()).isEqualTo(size).isEqualTo(other.size());
    assertThat(vector.squares()).isEqualTo(other.squares());
    for (int nth = 0; nth < size; nth++) {
      assertThat(vector.index(nth)).isEqualTo(other.index(nth));
      assertThat(vector.value(nth)).isEqualTo(other.value(nth));
    }
  }

  /** Their letters are cut inside surrogate pairs. */
  @Test
  void readsEmojiThatManyTextsHave() {
    TextVectors learned =
        of(
            SayingReader.WITH_PAIRS,
            "kiitos 👍🏽 👍🏼 🇫🇮",
            "hei 👍🏽 👍🏼 🇫🇮",
            "joo 👍🏽 👍🏼 🇫🇮");

    assertThat(learned.vectors()).hasSize(3).allMatch(vector -> vector.size() > 0);
    assertThat(learned.space().knows(Kind.WORD, "~👍🏽")).isTrue();
  }
}
