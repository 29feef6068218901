package fi.luotsi.studio;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.guidance.Guidance;
import fi.luotsi.guidance.Heard;
import fi.luotsi.guidance.LikenessThresholds;
import fi.luotsi.guidance.Thresholds;
import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.safety.Danger;
import fi.luotsi.safety.Recognition;
import fi.luotsi.search.Candidate;
import fi.luotsi.search.SituationMatch;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReasonsTests {

  private static final Thresholds THRESHOLDS =
      Thresholds.DEFAULT.comparing(new LikenessThresholds(0.5, 0.7, 0.2, 0.3, 0.4, 0.6, 0.1));

  private static final List<SituationMatch> LIKE =
      List.of(new SituationMatch("own-case", 0.65, List.of()));

  private static String reason(Heard heard, Guidance guidance) {
    return reason(heard, guidance, List.of());
  }

  private static String reason(Heard heard, Guidance guidance, List<Candidate> candidates) {
    return new Reasons(THRESHOLDS, heard).of(guidance, candidates, false);
  }

  private static List<Candidate> belongingHere(double match) {
    return List.of(new Candidate("asiakasmaksut", match));
  }

  private static Heard likelyOwnCase() {
    Recognition nothing = new Recognition(Optional.empty(), Set.of(), Set.of());
    return new Heard(Optional.empty(), nothing, Set.of("likely-own-case", "surely-own-case"), LIKE);
  }

  /** A person offered for one's own case. */
  private static Guidance offered(Guidance.Kind decision) {
    return new Guidance(
        decision,
        "",
        ContentLocale.FI,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        new Guidance.HandoffOffer(true, "neuvonta", "own-case"),
        List.of(),
        List.of());
  }

  @Test
  void namesTheThresholdOfASureOwnCaseWhereNothingWasUnderstood() {
    List<Candidate> hardly = belongingHere(Math.nextDown(THRESHOLDS.vague()));

    assertThat(reason(likelyOwnCase(), offered(Guidance.Kind.FALLBACK), hardly))
        .endsWith("its likeness to messages of own-case, 0.650, is 0.60 or more");
  }

  @Test
  void namesTheThresholdOfALikelyOwnCaseBesideWhatWasUnderstood() {
    List<Candidate> perhaps = belongingHere(THRESHOLDS.vague());

    assertThat(reason(likelyOwnCase(), offered(Guidance.Kind.FALLBACK), perhaps))
        .endsWith("its likeness to messages of own-case, 0.650, is 0.40 or more");
    assertThat(reason(likelyOwnCase(), offered(Guidance.Kind.CLARIFY)))
        .endsWith("its likeness to messages of own-case, 0.650, is 0.40 or more");
  }

  @Test
  void namesTheThresholdBelowWhichEachKindOfWordsIsNotBelieved() {
    Danger said = new Danger(SafetyKind.VIOLENCE, Danger.Severity.NOW, "lyö");
    Recognition recognition = new Recognition(Optional.of(said), Set.of(), Set.of());
    Heard doubted =
        new Heard(Optional.empty(), recognition, Set.of("danger-doubted", "human-doubted"), LIKE);

    assertThat(reason(doubted, offered(Guidance.Kind.CLARIFY)))
        .contains("danger “lyö” are not believed, since the message is less like it than 0.20")
        .endsWith("human are not believed, since the message is less like it than 0.10");
  }
}
