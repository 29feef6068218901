package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.language.Language;
import fi.luotsi.language.TextAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConceptsTests {

  private static final Map<String, String> SHARED =
      Map.of("kotihoito", "kotihoito", "hemvård", "kotihoito");

  private static Concepts of(Language language, Map<String, List<String>> terms) {
    return new Concepts(TextAnalysis.of(language), terms, SHARED);
  }

  @Test
  void bringsLayWordsOfTwoLanguagesToOneConcept() {
    Concepts finnish = of(Language.FI, Map.of("kotihoito", List.of("kotiapu")));
    Concepts swedish = of(Language.SV, Map.of("hemvård", List.of("hjälp hemma")));

    assertThat(keys(finnish, "saako kotiapua", Language.FI)).contains("≈kotihoito");
    assertThat(keys(swedish, "behöver hjälp hemma", Language.SV)).contains("≈kotihoito");
  }

  @Test
  void addsNothingToOtherWords() {
    Concepts finnish = of(Language.FI, Map.of("kotihoito", List.of("kotiapu")));

    assertThat(keys(finnish, "missä on apteekki", Language.FI)).isEmpty();
  }

  @Test
  void tellsTheStandardWordOfEachWordOfAPhrase() {
    Concepts swedish = of(Language.SV, Map.of("hemvård", List.of("hjälp hemma")));

    assertThat(swedish.standard(TextAnalysis.of(Language.SV).words("behöver hjälp hemma nu")))
        .containsExactly(
            Set.of(),
            Set.of(new StandardWord("hemvård", "kotihoito")),
            Set.of(new StandardWord("hemvård", "kotihoito")),
            Set.of());
  }

  @Test
  void findsPhrasesOfAnyLengthAlsoThoseThatBeginAlike() {
    Concepts swedish =
        of(
            Language.SV,
            Map.of(
                "hemvård", List.of("hjälp hemma"),
                "avlastning", List.of("hjälp hemma så att jag får sova"),
                "städhjälp", List.of("hjälp hemma så att golven blir rena")));

    assertThat(keys(swedish, "jag behöver hjälp hemma så att jag får sova", Language.SV))
        .containsExactlyInAnyOrder(
            "=hemvard", "≈kotihoito", "hemvard", "=avlastning", "avlastning");
    assertThat(keys(swedish, "hjälp hemma så att jag", Language.SV))
        .containsExactlyInAnyOrder("=hemvard", "≈kotihoito", "hemvard");
  }

  @Test
  void findsAllThatOnePhraseMayMean() {
    Concepts swedish =
        of(
            Language.SV,
            Map.of(
                "hemvård", List.of("hjälp hemma"),
                "städhjälp", List.of("hjälp hemma"),
                "jour", List.of("hemma nu")));

    assertThat(keys(swedish, "hjälp hemma nu", Language.SV))
        .contains("=hemvard", "=stadhjalp", "=jour");
    assertThat(swedish.standard(TextAnalysis.of(Language.SV).words("hjälp hemma nu")).get(1))
        .extracting(StandardWord::word)
        .containsExactlyInAnyOrder("hemvård", "städhjälp", "jour");
  }

  @Test
  void makesNothingOfLayWordsWithoutWords() {
    Concepts finnish = of(Language.FI, Map.of("kotihoito", List.of("!!!")));

    assertThat(keys(finnish, "!!! missä on apteekki", Language.FI)).isEmpty();
  }

  private static List<String> keys(Concepts concepts, String text, Language language) {
    List<Feature> features = new ArrayList<>();
    concepts.addFound(TextAnalysis.of(language).words(text), features);
    return features.stream().map(Feature::key).toList();
  }
}
