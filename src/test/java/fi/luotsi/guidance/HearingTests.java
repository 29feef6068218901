package fi.luotsi.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.knowledge.PathSearch;
import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.knowledge.Situation;
import fi.luotsi.language.Language;
import fi.luotsi.safety.Danger;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hearing with the shipped content. */
class HearingTests {

  private static final Thresholds DEAF =
      new Thresholds(0.8, 0.89, 0.4, 0.04, 0.8, Double.MAX_VALUE, Double.MAX_VALUE);

  private final Content content = ShippedGuide.content();
  private final Hearing hearing = new Hearing(content, Thresholds.DEFAULT);
  private final Hearing byExpressionsAlone = new Hearing(content, DEAF);

  @ParameterizedTest
  @EnumSource(SafetyKind.class)
  void hearsMostExamplesOfADanger(SafetyKind kind) {
    Situation situation = situation(kind.code());
    situation
        .examples()
        .forEach((language, examples) ->
            assertThat(share(examples, text -> hearing.hear(text, language).danger().isPresent()))
                .as("%s in %s", kind, language)
                .isGreaterThan(0.5));
  }

  @Test
  void hearsDangerThatNoExpressionTellsAndSaysByWhichWords() {
    Map<Language, List<String>> suicide = situation("suicide").examples();
    suicide.forEach((language, examples) -> {
      List<String> untold =
          examples.stream()
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
    situation("ordinary")
        .examples()
        .forEach((language, examples) ->
            assertThat(share(examples, text -> hearing.hear(text, language).danger().isPresent()))
                .as(language.code())
                .isLessThan(0.05));
  }

  @Test
  void hearsOnesOwnCaseAndNotTheGeneralQuestion() {
    situation("own-case")
        .examples()
        .forEach((language, examples) ->
            assertThat(share(examples, text -> isOwnCase(text, language)))
                .as(language.code())
                .isGreaterThan(0.5));
    situation("ordinary")
        .examples()
        .forEach((language, examples) ->
            assertThat(share(examples, text -> isOwnCase(text, language)))
                .as(language.code())
                .isLessThan(0.1));
  }

  private boolean isOwnCase(String text, Language language) {
    Set<String> signals = hearing.hear(text, language).signals();
    return signals.contains("own-case") || signals.contains(Hearing.LIKELY_OWN_CASE);
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
    Hearing broken =
        new Hearing(
            content.with(
                new Learned(
                    content.lessons(),
                    new FailSafeSearch(brokenSearch(), _ -> {}),
                    content.languages())),
            Thresholds.DEFAULT);

    assertThat(broken.danger("isä ei hengitä", Language.FI)).isPresent();
    assertThat(broken.hear("isä ei hengitä", Language.FI).danger()).isPresent();
  }

  @Test
  void doesNotTakeForDangerWhatTheMessageDenies() {
    String denied = "minulla ei ole itsetuhoisia ajatuksia";
    Hearing keen = new Hearing(content, new Thresholds(0.8, 0.89, 0.4, 0.04, 0.8, -1, 9));

    assertThat(keen.hear(denied, Language.FI).danger())
        .map(Danger::kind)
        .isNotEqualTo(Optional.of(SafetyKind.SUICIDE));
    assertThat(keen.hear(denied, Language.FI).denied()).contains(SafetyKind.SUICIDE);
  }

  private Situation situation(String id) {
    Situation situation = content.knowledge().situations().get(id);
    return Objects.requireNonNull(situation, id);
  }

  private static double share(List<String> texts, Predicate<String> holds) {
    return (double) texts.stream().filter(holds).count() / texts.size();
  }

  private static PathSearch brokenSearch() {
    return (PathSearch)
        Proxy.newProxyInstance(
            PathSearch.class.getClassLoader(),
            new Class<?>[] {PathSearch.class},
            (_, _, _) -> {
              throw new IllegalStateException("The index is broken");
            });
  }
}
