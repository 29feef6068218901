package fi.luotsi.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinnishStemmingTests {

  @ParameterizedTest
  @CsvSource({
    "OWN, hampaanikin, hammas",
    "SNOWBALL, hakemuksessa, hakemuks",
    "LIGHT, kuljetuspalvelussa, kuljetuspalvel",
    "VOIKKO, öitä, yo",
    "VOIKKO, hammaslaakarille, hamaslaakar",
  })
  void givesTheStemsOfEach(FinnishStemming stemming, String word, String stem) {
    assumeTrue(stemming.isAvailable(), "Voikko is not installed here");

    assertThat(stems(stemming, word)).containsExactly(stem);
  }

  @Test
  void doesWithoutVoikkoUnlessAskedForIt() {
    assertThat(FinnishStemming.OWN.isAvailable()).isTrue();
    assertThat(TextAnalysis.of(Language.FI))
        .isSameAs(TextAnalysis.of(Language.FI, FinnishStemming.OWN));
  }

  @Test
  void givesTheSameBaseFormsToManyThreads() {
    assumeTrue(FinnishStemming.VOIKKO.isAvailable(), "Voikko is not installed here");
    List<String> words = IntStream.range(0, 400).mapToObj(n -> "hakemuksen" + n % 7).toList();
    List<String> inflected = List.of("käteni", "hampaanikin", "lastensuojeluilmoituksen", "öitä");
    ConcurrentLinkedQueue<List<String>> read = new ConcurrentLinkedQueue<>();

    words.parallelStream()
        .forEach(word -> {
          stems(FinnishStemming.VOIKKO, word);
          read.add(stems(FinnishStemming.VOIKKO, String.join(" ", inflected)));
        });

    assertThat(read)
        .hasSize(400)
        .containsOnly(List.of("kasi", "hammas", "lastensuojeluilmoit", "yo"));
  }

  private static List<String> stems(FinnishStemming stemming, String text) {
    return TextAnalysis.of(Language.FI, stemming).words(text).stream().map(Word::stem).toList();
  }
}
