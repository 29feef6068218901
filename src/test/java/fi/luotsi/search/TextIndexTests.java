package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.luotsi.language.Language;
import fi.luotsi.search.Feature.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextIndexTests {

  private static final TextIndex INDEX =
      new TextIndex(
          List.of(
              Map.of(Language.FI, words("hammas särky hammas"), Language.SV, words("tand värk")),
              Map.of(Language.FI, words("resepti lääke")),
              Map.of(Language.FI, words("hammas hoito aika aika aika aika aika"))));

  private static WordCounts words(String text) {
    Map<String, Integer> counts =
        Stream.of(text.split(" ")).collect(Collectors.toMap(word -> word, _ -> 1, Integer::sum));
    int[] ofWords = counts.values().stream().mapToInt(Integer::intValue).toArray();
    return new WordCounts(List.copyOf(counts.keySet()), ofWords);
  }

  private static Message message(Language language, String text) {
    List<Feature> features = new ArrayList<>();
    Stream.of(text.split(" ")).forEach(word -> features.add(new Feature(Kind.WORD, word, 1, 0)));
    return new Message(
        language, List.of(), features, new SparseVector(new int[0], new float[0]), 0);
  }

  @Test
  void scoresTheClassThatSaysAWordOftenAndBrieflyHighest() {
    float[] scores = INDEX.scores(message(Language.FI, "hammas"));
    assertThat(scores[0]).isGreaterThan(scores[2]);
    assertThat(scores[2]).isPositive();
    assertThat(scores[1]).isZero();
  }

  @Test
  void scoresByBm25() {
    // One of three texts has the word once; lengths 3, 2 and 7, so 4 on average.
    double rarity = Math.log(1 + (3 - 1 + 0.5) / (1 + 0.5));
    double often = 1 / (1 + 1.2 * (1 - 0.75 + 0.75 * 2 / 4.0));
    double score = rarity * often;
    assertThat((double) INDEX.scores(message(Language.FI, "resepti"))[1])
        .isCloseTo(score / (score + 2.5), within(1e-5));
  }

  @Test
  void countsAWordOnceHoweverOftenTheMessageHasIt() {
    assertThat(INDEX.scores(message(Language.FI, "resepti resepti")))
        .isEqualTo(INDEX.scores(message(Language.FI, "resepti")));
  }

  @Test
  void knowsWordsInTheirOwnLanguageOnly() {
    assertThat(INDEX.scores(message(Language.SV, "tand"))[0]).isPositive();
    assertThat(INDEX.scores(message(Language.SV, "hammas"))).containsOnly(0);
    assertThat(INDEX.scores(message(Language.EN, "tand"))).containsOnly(0);
  }

  @Test
  void anEmptyIndexSaysNothing() {
    assertThat(new TextIndex(List.of()).scores(message(Language.FI, "hammas"))).isEmpty();
  }
}
