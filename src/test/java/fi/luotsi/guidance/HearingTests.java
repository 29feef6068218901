package fi.luotsi.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.knowledge.Situation;
import fi.luotsi.language.Language;
import fi.luotsi.safety.Danger;
import fi.luotsi.search.PathSearch;
import fi.luotsi.search.SituationMatch;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hearing with the shipped content. */
class HearingTests {

  private static final double NEVER = Double.MAX_VALUE;
  private static final double ALWAYS = -Double.MAX_VALUE;
  private static final LikenessThresholds USUAL = Thresholds.DEFAULT.likeness();
  private static final LikenessThresholds EXPRESSIONS_ALONE =
      new LikenessThresholds(NEVER, NEVER, ALWAYS, NEVER, NEVER, NEVER, ALWAYS);
  private static final LikenessThresholds NOTHING =
      new LikenessThresholds(NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER);

  /** Words of danger in a message that is hardly like danger. */
  private static final String SOUNDS_SO =
      "Järjestän vanhempainillan, jossa puhutaan nuorten itsemurhista. Mistä saan esitteitä?";

  private final Content content = ShippedGuide.content();
  private final Hearing hearing = new Hearing(content, USUAL);
  private final Hearing byExpressionsAlone = new Hearing(content, EXPRESSIONS_ALONE);

  @ParameterizedTest
  @EnumSource(SafetyKind.class)
  void hearsMostExamplesOfADanger(SafetyKind kind) {
    assertThat(shares(kind.code(), this::isDanger))
        .allSatisfy((_, share) -> assertThat(share).isGreaterThan(0.5));
  }

  @Test
  void hearsDangerThatNoExpressionTellsAndSaysByWhichWords() {
    Map<Language, List<String>> suicide = situation("suicide").examples();
    suicide.forEach((language, examples) -> {
      List<String> untold =
          some(examples).stream()
              .filter(text -> byExpressionsAlone.hear(text, language).danger().isEmpty())
              .filter(text -> hearing.hear(text, language).danger().isPresent())
              .toList();
      assertThat(untold).as(language.code()).isNotEmpty();
      assertThat(untold)
          .allSatisfy(text -> {
            Danger danger = hearing.hear(text, language).danger().orElseThrow();
            assertThat(danger.severity()).isEqualTo(Danger.Severity.SOON);
            assertThat(danger.isRead()).isTrue();
          });
    });
  }

  @Test
  void leavesNearlyAllThatOnlySoundsSo() {
    assertThat(shares("ordinary", this::isDanger))
        .allSatisfy((_, share) -> assertThat(share).isLessThan(0.05));
  }

  @Test
  void hearsOnesOwnCaseAndNotTheGeneralQuestion() {
    assertThat(shares("own-case", this::isOwnCase))
        .allSatisfy((_, share) -> assertThat(share).isGreaterThan(0.5));
    assertThat(shares("ordinary", this::isOwnCase))
        .allSatisfy((_, share) -> assertThat(share).isLessThan(0.1));
  }

  @Test
  void isSurelyOnesOwnCaseFromAThresholdOfItsOwn() {
    String question = "missä on lähin hammashoitola";
    Hearing sure = new Hearing(content, EXPRESSIONS_ALONE.surelyOwnCaseFrom(ALWAYS));

    assertThat(byExpressionsAlone.hear(question, Language.FI).signals())
        .doesNotContain(Hearing.SURELY_OWN_CASE);
    assertThat(sure.hear(question, Language.FI).signals())
        .contains(Hearing.SURELY_OWN_CASE)
        .doesNotContain("own-case", Hearing.LIKELY_OWN_CASE);
  }

  @Test
  void takesNextToNothingOrdinaryForSurelyOnesOwnCase() {
    assertThat(shares("ordinary", this::isSurely))
        .allSatisfy((_, share) -> assertThat(share).isLessThan(0.01));
  }

  private boolean isSurely(String text, Language language) {
    return hearing.hear(text, language).signals().contains(Hearing.SURELY_OWN_CASE);
  }

  private boolean isDanger(String text, Language language) {
    return hearing.hear(text, language).danger().isPresent();
  }

  private boolean isOwnCase(String text, Language language) {
    Set<String> signals = hearing.hear(text, language).signals();
    return signals.contains("own-case") || signals.contains(Hearing.LIKELY_OWN_CASE);
  }

  @Test
  void hearsWishesForAPersonAndNotTheNeedOfOne() {
    assertThat(shares("human", this::asksForAPerson))
        .allSatisfy((_, share) -> assertThat(share).isGreaterThan(0.5));
    assertThat(shares("ordinary", this::asksForAPerson))
        .allSatisfy((_, share) -> assertThat(share).isLessThan(0.05));
  }

  private boolean asksForAPerson(String text, Language language) {
    Set<String> signals = hearing.hear(text, language).signals();
    return signals.contains("human") || signals.contains(Hearing.LIKELY_HUMAN);
  }

  /** Two or three words are compared with no danger: what they say is believed among others too. */
  @Test
  void doubtsNoCryOfFewWordsAmongOtherSentences() {
    String fi = "Siivosin eilen kellarin ja kävin sitten kirjastossa palauttamassa kirjat. ";
    String sv = "Igår städade jag källaren och gick sedan till biblioteket med böckerna. ";
    String en = "Yesterday I cleaned the cellar and then took the books back to the library. ";

    assertThat(hearing.hear(fi + "Haluan kuolla.", Language.FI).danger()).isPresent();
    assertThat(hearing.hear(sv + "Jag vill dö.", Language.SV).danger()).isPresent();
    assertThat(hearing.hear(en + "I want to die.", Language.EN).danger()).isPresent();
  }

  @Test
  void doubtsNoWishForAPersonInALongStoryOrASentenceOfItsOwn() {
    String story = "Siivosin eilen kellarin ja kävin sitten pitkästä aikaa kirjastossa. ";

    assertThat(hearing.hear(story + "Haluan ihmisen.", Language.FI).signals()).contains("human");
    assertThat(
            hearing
                .hear(
                    story.repeat(8).replace(".", ",") + "haluan jutella ihmisen kanssa",
                    Language.FI)
                .signals())
        .contains("human");
  }

  @Test
  void doubtsWordsOfOnesOwnCaseByAThresholdOfTheirOwn() {
    String question = "what were my blood test results";
    double likeness =
        SituationMatch.scoreOf(hearing.hear(question, Language.EN).situations(), "own-case");
    LikenessThresholds dangerDoubted = EXPRESSIONS_ALONE.dangerDoubtFrom(NEVER);
    Hearing believing = new Hearing(content, dangerDoubted.personDoubtFrom(likeness));
    Hearing doubting = new Hearing(content, dangerDoubted.personDoubtFrom(Math.nextUp(likeness)));

    assertThat(believing.hear(question, Language.EN).signals()).contains("own-case");
    assertThat(doubting.hear(question, Language.EN).signals())
        .contains("own-case-doubted")
        .doesNotContain("own-case");
  }

  @Test
  void leavesTheKindThatTheWordsSayWhereTheMessageIsLikeIt() {
    assertThat(hearing.hear("Äiti tukehtui lihapalaan eikä hengitä enää", Language.FI).danger())
        .map(Danger::kind)
        .hasValue(SafetyKind.EMERGENCY);
  }

  /** "He choked me" has the words of somebody who chokes on food. */
  @Test
  void namesTheKindOfDangerThatTheMessageIsLike() {
    String message = "my boyfriend choked me last night and i am afraid to go home";

    assertThat(byExpressionsAlone.hear(message, Language.EN).danger())
        .map(Danger::kind)
        .hasValue(SafetyKind.EMERGENCY);
    assertThat(hearing.hear(message, Language.EN).danger())
        .map(Danger::kind)
        .hasValue(SafetyKind.VIOLENCE);
  }

  @Test
  void namesTheLikelierKindByHoweverLittleAndKeepsHowNearTheDangerIs() {
    double danger = USUAL.danger();
    Hearing liker = likening(Map.of("violence", danger + 0.01, "emergency", danger));
    Hearing unlikely = likening(Map.of("violence", danger - 0.01, "emergency", danger - 0.02));

    assertThat(liker.hear("isä ei hengitä", Language.FI).danger())
        .hasValueSatisfying(found -> {
          assertThat(found.kind()).isEqualTo(SafetyKind.VIOLENCE);
          assertThat(found.severity()).isEqualTo(Danger.Severity.NOW);
        });
    assertThat(unlikely.hear("isä ei hengitä", Language.FI).danger())
        .map(Danger::kind)
        .hasValue(SafetyKind.EMERGENCY);
  }

  /** Doubt is of what words say; likeness is as sure as its own threshold. */
  @Test
  void doubtsNoDangerThatLikenessAloneHears() {
    LikenessThresholds doubtful = EXPRESSIONS_ALONE.dangerFrom(ALWAYS).dangerDoubtFrom(NEVER);

    assertThat(
            new Hearing(content, doubtful)
                .hear("missä on lähin hammashoitola", Language.FI)
                .danger())
        .isPresent();
  }

  @Test
  void believesExpressionsBeforeLikeness() {
    Heard heard = hearing.hear("isä ei hengitä", Language.FI);

    assertThat(heard.danger())
        .hasValueSatisfying(danger -> {
          assertThat(danger.kind()).isEqualTo(SafetyKind.EMERGENCY);
          assertThat(danger.severity()).isEqualTo(Danger.Severity.NOW);
        });
  }

  @Test
  void hearsDangerByExpressionsWhenSearchIsBroken() {
    Hearing broken = withoutSearch(USUAL);

    assertThat(broken.danger("isä ei hengitä", Language.FI)).isPresent();
    assertThat(broken.hear("isä ei hengitä", Language.FI).danger()).isPresent();
  }

  @Test
  void doesNotTakeForDangerWhatTheMessageDenies() {
    String denied = "minulla ei ole itsetuhoisia ajatuksia";
    Hearing keen =
        new Hearing(
            content, new LikenessThresholds(ALWAYS, NEVER, ALWAYS, NEVER, NEVER, NEVER, ALWAYS));

    assertThat(keen.hear(denied, Language.FI).danger())
        .map(Danger::kind)
        .isNotEqualTo(Optional.of(SafetyKind.SUICIDE));
    assertThat(keen.hear(denied, Language.FI).denied()).contains(SafetyKind.SUICIDE);
  }

  /** "A grape in the throat, no air" denies words of danger too. */
  @Test
  void takesForDangerWhatIsDeniedWhenItIsSurelyLikeIt() {
    Heard heard = hearing.hear("ettåring, druva i halsen, ingen luft", Language.SV);

    assertThat(heard.denied()).contains(SafetyKind.EMERGENCY);
    assertThat(heard.danger()).map(Danger::kind).hasValue(SafetyKind.EMERGENCY);
  }

  @Test
  void doubtsNoSentenceThatIsLikeDangerAmongOthersThatAreNot() {
    String cry = "En jaksa enää elää, haluan vain kuolla pois. ";
    String other = "Kirjastosta sai lainata ompelukoneen, kun näytti korttia tiskillä.";

    assertThat(hearing.hear(cry + other, Language.FI).danger()).isPresent();
    assertThat(hearing.hear(other + " " + cry, Language.FI).danger()).isPresent();
  }

  /** A sentence that is a little like danger is not enough: it has to be danger by itself. */
  @Test
  void believesASentenceThatWouldBeDangerByItself() {
    String cry = "Järjestän huomenna vanhempainillan. En jaksa enää elää, haluan vain kuolla pois.";
    Hearing doubtful =
        new Hearing(
            content,
            new LikenessThresholds(USUAL.danger(), NEVER, NEVER, NEVER, NEVER, NEVER, NEVER));
    Hearing deaf = new Hearing(content, NOTHING);

    assertThat(doubtful.hear(cry, Language.FI).danger()).isPresent();
    assertThat(doubtful.hear(SOUNDS_SO, Language.FI).danger()).isEmpty();
    assertThat(deaf.hear(cry, Language.FI).danger()).isEmpty();
  }

  @Test
  void doubtsNothingWhileAPersonIsWaitedForOrTalks() {
    assertThat(hearing.danger(SOUNDS_SO, Language.FI)).isPresent();
  }

  @Test
  void doubtsWordsOfDangerInAMessageLikeNoneToldInDanger() {
    assertThat(byExpressionsAlone.hear(SOUNDS_SO, Language.FI).danger()).isPresent();

    Heard heard = hearing.hear(SOUNDS_SO, Language.FI);

    assertThat(heard.danger()).isEmpty();
    assertThat(heard.doubted()).map(Danger::kind).hasValue(SafetyKind.SUICIDE);
    assertThat(heard.signals()).contains(Hearing.DANGER_DOUBTED);
  }

  @Test
  void doubtsNothingInALongMessageInWhichDangerMayBeOneClause() {
    String story = "Siivosin eilen kellarin ja kävin sitten pitkästä aikaa kirjastossa. ".repeat(8);

    assertThat(hearing.hear(story + SOUNDS_SO, Language.FI).danger())
        .map(Danger::kind)
        .hasValue(SafetyKind.SUICIDE);
  }

  @Test
  void doubtsNothingInFewWordsNorWithoutSearch() {
    Hearing doubtful = new Hearing(content, NOTHING);

    assertThat(doubtful.hear("haluan kuolla", Language.FI).danger()).isPresent();
    assertThat(doubtful.hear("minä haluan vain kuolla pois", Language.FI).danger()).isEmpty();
    assertThat(withoutSearch(NOTHING).hear(SOUNDS_SO, Language.FI).danger()).isPresent();
  }

  /** There are thousands; every fifth tells as much. */
  private static List<String> some(List<String> texts) {
    return IntStream.range(0, texts.size())
        .filter(nth -> nth % 5 == 0)
        .mapToObj(texts::get)
        .toList();
  }

  private Situation situation(String id) {
    Situation situation = content.knowledge().situations().get(id);
    return Objects.requireNonNull(situation, id);
  }

  /** By language, of which share of some examples of a situation something holds. */
  private Map<Language, Double> shares(String situation, BiPredicate<String, Language> holds) {
    Map<Language, Double> shares = new EnumMap<>(Language.class);
    situation(situation)
        .examples()
        .forEach((language, examples) ->
            shares.put(language, share(examples, text -> holds.test(text, language))));
    return shares;
  }

  private static double share(List<String> texts, Predicate<String> holds) {
    List<String> asked = some(texts);
    return (double) asked.stream().filter(holds).count() / asked.size();
  }

  private Hearing withoutSearch(LikenessThresholds thresholds) {
    return hearing(new FailSafeSearch(brokenSearch(), _ -> {}), thresholds);
  }

  /** To which every message is as much like each situation as told. */
  private Hearing likening(Map<String, Double> scores) {
    List<SituationMatch> matches =
        scores.entrySet().stream()
            .map(told -> new SituationMatch(told.getKey(), told.getValue(), List.of()))
            .sorted(Comparator.comparingDouble(SituationMatch::score).reversed())
            .toList();
    return hearing(search((_, _, _) -> matches), USUAL);
  }

  private Hearing hearing(PathSearch search, LikenessThresholds thresholds) {
    return new Hearing(
        content.with(new Learned(content.lessons(), search, content.languages())), thresholds);
  }

  private static PathSearch brokenSearch() {
    return search((_, _, _) -> {
      throw new IllegalStateException("The index is broken");
    });
  }

  private static PathSearch search(InvocationHandler answer) {
    return (PathSearch)
        Proxy.newProxyInstance(
            PathSearch.class.getClassLoader(), new Class<?>[] {PathSearch.class}, answer);
  }
}
