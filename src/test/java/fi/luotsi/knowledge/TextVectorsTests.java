package fi.luotsi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.knowledge.Feature.Kind;
import fi.luotsi.language.Language;
import fi.luotsi.language.TextAnalysis;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextVectorsTests {

  private static final FeatureReader READER = SayingReader.WITH_PAIRS;

  private static FeatureSpace spaceOf(String... texts) {
    NumberedFeatures features = new NumberedFeatures();
    TextAnalysis finnish = TextAnalysis.of(Language.FI);
    List<TextFeatures> read =
        List.of(texts).stream().map(text -> features.read(READER, finnish.words(text))).toList();
    return TextVectors.of(features, read).space();
  }

  @Test
  void keepsWrittenFormsPairsAndLettersThatThreePassagesHave() {
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
  void comparesWordsOfThreeLettersAsWhole() {
    FeatureSpace space = spaceOf("isä", "isä", "isä");

    assertThat(space.keys(Kind.LETTERS)).containsExactlyInAnyOrder("^isa", "isa$");
    assertThat(spaceOf("ei", "ei", "ei").keys(Kind.LETTERS)).containsExactly("^ei$");
    assertThat(spaceOf("a", "a", "a").keys(Kind.LETTERS)).isEmpty();
  }

  /** Their letters are cut inside surrogate pairs. */
  @Test
  void readsEmojiThatManyPassagesHave() {
    NumberedFeatures features = new NumberedFeatures();
    TextAnalysis finnish = TextAnalysis.of(Language.FI);
    List<TextFeatures> read =
        Stream.of("kiitos 👍🏽 👍🏼 🇫🇮", "hei 👍🏽 👍🏼 🇫🇮", "joo 👍🏽 👍🏼 🇫🇮")
            .map(text -> features.read(READER, finnish.words(text)))
            .toList();
    TextVectors learned = TextVectors.of(features, read);

    assertThat(learned.vectors()).hasSize(3).allMatch(vector -> vector.size() > 0);
    assertThat(learned.space().knows(Kind.WORD, "~👍🏽")).isTrue();
  }
}
