package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.language.Language;
import fi.luotsi.language.TextAnalysis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordCounterTests {

  private final NumberedFeatures numbered = new NumberedFeatures();

  private List<TextFeatures> read(String... texts) {
    return Stream.of(texts)
        .map(text -> TextAnalysis.of(Language.FI).words(text))
        .map(words -> numbered.read(SayingReader.WITH_PAIRS, words))
        .toList();
  }

  private static Map<String, Integer> map(WordCounts counts) {
    Map<String, Integer> map = new HashMap<>();
    for (int i = 0; i < counts.size(); i++) {
      map.merge(counts.word(i), counts.count(i), Integer::sum);
    }
    return map;
  }

  private static Map<String, Integer> map(Map<Language, WordCounts> ofClass, Language language) {
    return map(Objects.requireNonNull(ofClass.get(language)));
  }

  @Test
  void countsWordsAndPhrasesButNoLetters() {
    List<TextFeatures> texts = read("isä isä", "isä");

    assertThat(map(new WordCounter(numbered).count(texts)))
        .isEqualTo(Map.of("~isa", 3, "+| isa", 2, "+isa isa", 1, "+isa |", 2));
  }

  @Test
  void keepsNothingOfTheLotBefore() {
    List<TextFeatures> one = read("isä makaa");
    List<TextFeatures> other = read("veli nukkuu", "veli");
    WordCounter counter = new WordCounter(numbered);
    Map<String, Integer> first = map(counter.count(one));

    assertThat(map(counter.count(other)))
        .containsEntry("~veli", 2)
        .doesNotContainKeys(first.keySet().toArray(String[]::new));
    assertThat(map(counter.count(List.of()))).isEmpty();
    assertThat(map(counter.count(one))).isEqualTo(first);
  }

  @Test
  void countsByClassAndLanguage() {
    List<TextFeatures> texts = read("isä", "isä", "veli", "isä");
    List<Language> languages = List.of(Language.FI, Language.SV, Language.FI, Language.FI);
    List<Map<Language, WordCounts>> classes =
        new WordCounter(numbered).byClass(texts, languages, new int[] {0, 0, 1, 0}, 3);

    assertThat(classes).hasSize(3);
    assertThat(map(classes.get(0), Language.FI)).containsEntry("~isa", 2);
    assertThat(map(classes.get(0), Language.SV)).containsEntry("~isa", 1);
    assertThat(map(classes.get(1), Language.FI)).containsOnlyKeys("~veli", "+| veli", "+veli |");
    assertThat(classes.get(2)).isEmpty();
  }
}
