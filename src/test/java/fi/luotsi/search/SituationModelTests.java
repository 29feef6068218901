package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.knowledge.KnowledgeLoader;
import fi.luotsi.knowledge.SmallContent;
import fi.luotsi.language.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SituationModelTests {

  @TempDir private Path folder;

  private SmallContent content;

  @BeforeEach
  void write() {
    content = new SmallContent(folder);
  }

  private PathIndex index() {
    Knowledge knowledge =
        new KnowledgeLoader(Clock.systemUTC()).load(content.files()).knowledge().orElseThrow();
    return PathIndex.of(Lessons.of(knowledge, List.of()));
  }

  @Test
  void findsWhatAMessageIsLike() {
    PathIndex index = index();

    assertThat(likeliest(index, "meidän mummo ei nyt hengitä")).isEqualTo("emergency");
    assertThat(likeliest(index, "voitteko perua mun aika")).isEqualTo("own-case");
  }

  @Test
  void scoresWhatSoundsSoLowerThanWhatIs() {
    PathIndex index = index();

    assertThat(score(index, "emergency", "isä makaa lattialla eikä hengitä"))
        .isGreaterThan(score(index, "emergency", "koira makaa lattialla"));
    assertThat(score(index, "own-case", "mun lasku on kai väärin"))
        .isGreaterThan(score(index, "own-case", "miten lasku sitten maksetaan"));
  }

  @Test
  void tellsTheWordsThatSpokeStrongestFirst() {
    SituationMatch match = index().situations("nyt mummo makaa lattialla", Language.FI).getFirst();

    assertThat(match.situation()).isEqualTo("emergency");
    assertThat(match.words().subList(0, 2)).containsExactlyInAnyOrder("makaa", "lattialla");
  }

  @Test
  void tellsTheExamplesThatAMessageComesNearestTo() {
    List<Evidence> evidence =
        index().evidenceOfSituation("äiti makaa lattialla nyt", Language.FI, "emergency");

    Evidence nearest = evidence.getFirst();
    assertThat(nearest.source()).isEqualTo("emergency");
    assertThat(nearest.text()).contains("makaa lattialla");
    assertThat(nearest.words()).contains("makaa", "lattialla");
    assertThat(evidence).extracting(Evidence::source).doesNotContain("own-case");
    assertThat(index().evidenceOfSituation("naapuri makaa", Language.FI, "suicide"))
        .extracting(Evidence::source)
        .doesNotContain("suicide");
  }

  @Test
  void scoresWhatComesNearerToOrdinaryMessagesLower() {
    double before = score(index(), "own-case", "mun lasku on kai väärin");
    content.situation("ordinary", "mun lasku on kai väärin", "miten ajan voi perua");

    assertThat(score(index(), "own-case", "mun lasku on kai väärin")).isLessThan(before - 0.3);
  }

  /** Then the linear model speaks alone, which says no more than one. */
  @Test
  void comparesNothingWithOrdinaryMessagesThatAreNotThere() {
    String told = "äiti makaa lattialla tajuton";
    List<Saying> dangers = sayings("emergency", told, told, told);
    List<Saying> wishes = sayings("human", "antakaa ihminen heti", "antakaa ihminen heti");
    List<Saying> others = sayings("ordinary", "missä kirjasto on", "mitä kirjasto maksaa");

    assertThat(scoreOfEmergency(told, List.of(dangers, wishes))).isBetween(0.5, 1.0);
    assertThat(scoreOfEmergency(told, List.of(dangers, wishes, others))).isGreaterThan(1.5);
  }

  /** Of two situations that are no danger, what they share speaks for neither that much. */
  @Test
  void takesWhatKindsOfDangerShareForASignOfEach() {
    SituationModel model =
        model(
            List.of(
                three("emergency", "kamalaa menoa täällä verta vuotaa"),
                three("violence", "kamalaa menoa täällä mies riehuu"),
                three("own-case", "kiltisti pyytäisin teiltä aikani siirtoa"),
                three("human", "kiltisti pyytäisin teiltä ihmistä puhelimeen")));

    List<SituationMatch> danger = model.matches("kamalaa menoa täällä taas", Language.FI);
    List<SituationMatch> wish = model.matches("kiltisti pyytäisin teiltä taas", Language.FI);

    double leastDanger = least(danger, "emergency", "violence");
    assertThat(leastDanger).isGreaterThan(1.2 * SituationMatch.scoreOf(wish, "own-case"));
    assertThat(leastDanger).isGreaterThan(1.2 * SituationMatch.scoreOf(wish, "human"));
  }

  private static List<Saying> three(String situation, String text) {
    return sayings(situation, text, text, text);
  }

  private static double least(List<SituationMatch> matches, String one, String other) {
    return Math.min(SituationMatch.scoreOf(matches, one), SituationMatch.scoreOf(matches, other));
  }

  @Test
  void isLikeNothingWhereAllIsOrdinary() {
    SituationModel model = model(List.of(sayings("ordinary", "missä kirjasto on tänään")));

    assertThat(model.matches("missä kirjasto on nyt", Language.FI)).isEmpty();
  }

  private static List<Saying> sayings(String situation, String... texts) {
    return Stream.of(texts).map(text -> new Saying(situation, Language.FI, text, false)).toList();
  }

  private static SituationModel model(List<List<Saying>> sayings) {
    return new SituationModel(
        sayings.stream().flatMap(List::stream).toList(),
        TextReading.USUAL,
        new ManyTexts(TextReading.USUAL));
  }

  private static double scoreOfEmergency(String message, List<List<Saying>> sayings) {
    return SituationMatch.scoreOf(model(sayings).matches(message, Language.FI), "emergency");
  }

  @Test
  void saysNothingOfWhatIsOrdinary() {
    assertThat(index().situations("miten se lasku maksetaan", Language.FI))
        .extracting(SituationMatch::situation)
        .containsExactlyInAnyOrder("own-case", "emergency");
  }

  @Test
  void makesNoDangerOfFewWordsAndNothingOfOne() {
    assertThat(index().situations("ei hengitä", Language.FI))
        .extracting(SituationMatch::situation)
        .containsExactly("own-case");
    assertThat(index().situations("hengitä", Language.FI)).isEmpty();
  }

  @Test
  void knowsNoSituationWithoutExamples() {
    content.delete("situations/own-case/fi.yaml");
    content.delete("situations/emergency/fi.yaml");
    content.delete("situations/ordinary/fi.yaml");

    assertThat(index().situations("isä ei nyt hengitä", Language.FI)).isEmpty();
  }

  @Test
  void weighsEachMessageByAModelWithoutIt() {
    Knowledge knowledge =
        new KnowledgeLoader(Clock.systemUTC()).load(content.files()).knowledge().orElseThrow();
    List<SituationValidation.HeldOutSaying> results =
        SituationValidation.of(Lessons.of(knowledge, List.of()), 2, 1);

    assertThat(results).filteredOn(saying -> !saying.ofPath()).hasSize(10);
    assertThat(results)
        .filteredOn(SituationValidation.HeldOutSaying::isDanger)
        .extracting(SituationValidation.HeldOutSaying::text)
        .containsExactlyInAnyOrder(
            "isä ei hengitä",
            "äiti makaa lattialla tajuton",
            "joku makaa lattialla",
            "naapuri makaa lattialla");
    assertThat(results).anySatisfy(saying -> assertThat(saying.ofPath()).isTrue());
    assertThat(results).allSatisfy(saying -> assertThat(saying.score("own-case")).isLessThan(0.99));
  }

  @Test
  void takesNoQuestionOfAPathForOrdinaryThatIsAnExampleOfASituation() {
    String question = questionsOfPaths().getFirst();
    content.situation("emergency", "isä ei hengitä", question);

    assertThat(questionsOfPaths()).isNotEmpty().doesNotContain(question);
  }

  private List<String> questionsOfPaths() {
    Knowledge knowledge =
        new KnowledgeLoader(Clock.systemUTC()).load(content.files()).knowledge().orElseThrow();
    return Lessons.of(knowledge, List.of()).sayings().stream()
        .filter(Saying::ofPath)
        .map(Saying::text)
        .toList();
  }

  private static String likeliest(PathIndex index, String message) {
    return index.situations(message, Language.FI).getFirst().situation();
  }

  private static double score(PathIndex index, String situation, String message) {
    return SituationMatch.scoreOf(index.situations(message, Language.FI), situation);
  }
}
