package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.language.Language;
import fi.luotsi.language.TextAnalysis;
import fi.luotsi.search.Feature.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeatureCountsTests {

  private static final String[] TEXTS = {"isä makaa", "äiti makaa makaa", "veli nukkuu isä"};

  private static List<TextFeatures> read(NumberedFeatures numbered) {
    return Stream.of(TEXTS)
        .map(text -> TextAnalysis.of(Language.FI).words(text))
        .map(words -> numbered.read(SayingReader.WITH_PAIRS, words))
        .toList();
  }

  private static List<String> commonestFirst(NumberedFeatures numbered) {
    List<TextFeatures> texts = read(numbered);
    @Nullable String[] keys = numbered.keys(Kind.WORD);
    return Arrays.stream(new FeatureCounts(texts, numbered.size()).commonestFirst())
        .mapToObj(number -> keys[number])
        .filter(Objects::nonNull)
        .toList();
  }

  @Test
  void ordersByCountAndThenByWhatIsMetFirst() {
    assertThat(commonestFirst(new NumberedFeatures()))
        .containsExactly(
            "~isa",
            "~makaa",
            "+makaa |",
            "+| isa",
            "+isa makaa",
            "~aiti",
            "+| aiti",
            "+aiti makaa",
            "+makaa makaa",
            "~veli",
            "~nukkuu",
            "+| veli",
            "+veli nukkuu",
            "+nukkuu isa",
            "+isa |");
  }

  @Test
  void ordersAlikeWhateverNumbersTheFeaturesHave() {
    NumberedFeatures others = new NumberedFeatures();
    List<String> reversed = new ArrayList<>(commonestFirst(new NumberedFeatures()).reversed());
    reversed.add(3, "~vieras");
    reversed.forEach(key -> others.add(Kind.WORD, key));

    assertThat(commonestFirst(others)).isEqualTo(commonestFirst(new NumberedFeatures()));
  }

  @Test
  void countsTextsAndNotHowOftenTheyHaveAFeature() {
    NumberedFeatures numbered = new NumberedFeatures();
    FeatureCounts counts = new FeatureCounts(read(numbered), numbered.size());

    assertThat(counts.of(numbered.add(Kind.WORD, "~makaa"))).isEqualTo(2);
    assertThat(counts.of(numbered.add(Kind.WORD, "+makaa makaa"))).isEqualTo(1);
  }
}
