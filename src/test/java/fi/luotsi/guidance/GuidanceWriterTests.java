package fi.luotsi.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.guidance.Decision.Reason;
import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.safety.Danger;
import fi.luotsi.search.Candidate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What decisions are written out as, with the shipped content. */
class GuidanceWriterTests {

  /** A Monday on which the service centre is open. */
  private static final Instant OPEN = Instant.parse("2026-11-23T09:00:00Z");

  private static final List<Candidate> VAGUE =
      List.of(
          new Candidate("hammassarky", 0.4),
          new Candidate("reseptin-uusiminen", 0.2),
          new Candidate("asiakasmaksut", 0.1));

  private final Content content = ShippedGuide.content();
  private final GuidanceWriter writer =
      new GuidanceWriter(content, new Sentences(content.knowledge().replies()), Thresholds.DEFAULT);

  private Guidance written(Decision decision, ContentLocale locale) {
    return writer.write(decision, new TurnContext(Memory.fresh(locale, true), Set.of(), OPEN));
  }

  private Guidance written(Decision decision) {
    return written(decision, ContentLocale.FI);
  }

  private static List<String> options(Guidance guidance) {
    return guidance.options().stream().map(Guidance.Option::id).toList();
  }

  private static Guidance.HandoffOffer offer(Guidance guidance) {
    return Objects.requireNonNull(guidance.handoff());
  }

  @ParameterizedTest
  @EnumSource(ContentLocale.class)
  void namesWhatItMayBeAboutAndAnswersByNone(ContentLocale locale) {
    Guidance guidance = written(new Decision.Misunderstood(1, VAGUE, null), locale);

    assertThat(guidance.decision()).isEqualTo(Guidance.Kind.FALLBACK);
    assertThat(guidance.paths()).isEmpty();
    assertThat(options(guidance))
        .containsExactly(
            "path:hammassarky",
            "path:reseptin-uusiminen",
            "path:asiakasmaksut",
            OptionIds.NONE_OF_THESE,
            OptionIds.PERSON);
    assertThat(guidance.sources()).anyMatch(ref -> ref.id().endsWith("/fallback-perhaps"));
  }

  @Test
  void mentionsAPersonWhereAVagueMatterMayBeOnesOwnCase() {
    Guidance guidance = written(new Decision.Misunderstood(1, VAGUE, Reason.LIKELY_OWN_CASE));

    assertThat(offer(guidance).reason()).isEqualTo("own-case");
    assertThat(guidance.text()).contains("ammattilainen", "jutella myös ihmisen kanssa");
    assertThat(options(guidance)).contains("path:hammassarky", OptionIds.PERSON);
  }

  /** A "yes" would not say to which: the person is asked for by name. */
  @Test
  void mentionsAPersonBesideTheQuestionWhichWasMeant() {
    Guidance guidance = written(new Decision.Clarify(VAGUE, Reason.LIKELY_OWN_CASE));

    assertThat(guidance.decision()).isEqualTo(Guidance.Kind.CLARIFY);
    assertThat(guidance.paths()).hasSize(3);
    assertThat(offer(guidance).offered()).isTrue();
    assertThat(options(guidance))
        .contains("path:hammassarky", OptionIds.NONE_OF_THESE, OptionIds.PERSON)
        .doesNotContain(OptionIds.HANDOFF_YES);
  }

  @Test
  void leavesMattersToPickBelowDangerThatIsNear() {
    Danger near = new Danger(SafetyKind.VIOLENCE, Danger.Severity.SOON, "pelkään");
    Guidance guidance =
        written(
            new Decision.Alarm(
                near,
                List.of(
                    new Candidate("lahisuhdevakivalta", 0.6),
                    new Candidate("laakinnallinen-kuntoutus", 0.4))));

    assertThat(guidance.decision()).isEqualTo(Guidance.Kind.SAFETY);
    assertThat(guidance.paths())
        .extracting(Guidance.PathMatch::id)
        .containsExactly("lahisuhdevakivalta", "laakinnallinen-kuntoutus");
    assertThat(options(guidance))
        .contains("path:laakinnallinen-kuntoutus")
        .doesNotContain("path:lahisuhdevakivalta");
    assertThat(guidance.text()).contains("112").endsWith("mistä haluat tietoa.");
  }

  @Test
  void tellsNothingBelowDangerWhereNothingElseIsLikely() {
    Danger near = new Danger(SafetyKind.VIOLENCE, Danger.Severity.SOON, "pelkään");
    Guidance guidance =
        written(new Decision.Alarm(near, List.of(new Candidate("lahisuhdevakivalta", 0.6))));

    assertThat(options(guidance)).containsExactly(OptionIds.PERSON);
    assertThat(guidance.sources()).noneMatch(ref -> ref.id().endsWith("/danger-beside"));
  }
}
