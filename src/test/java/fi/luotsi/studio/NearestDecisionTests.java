package fi.luotsi.studio;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.guidance.Guidance.Kind;
import fi.luotsi.guidance.Thresholds;
import fi.luotsi.search.Candidate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class NearestDecisionTests {

  private static final Thresholds THRESHOLDS =
      new Thresholds(0.88, 0.9, 0.5, 0.3, 0.02, 0.88, Thresholds.DEFAULT.likeness());

  private static List<Candidate> candidates(double... matches) {
    return Arrays.stream(matches).mapToObj(match -> new Candidate("polku", match)).toList();
  }

  /** As search decides. */
  private static Kind bySearch(List<Candidate> candidates, Thresholds thresholds) {
    if (Candidate.bestMatch(candidates) >= thresholds.answer()) {
      return Kind.ANSWER;
    }
    return Candidate.anyMatch(candidates) >= thresholds.relevant() ? Kind.CLARIFY : Kind.FALLBACK;
  }

  private static Explanation.Alternative ofSearch(double... matches) {
    List<Candidate> candidates = candidates(matches);
    return new NearestDecision(
            THRESHOLDS, List.of(), thresholds -> bySearch(candidates, thresholds))
        .to(bySearch(candidates, THRESHOLDS), candidates);
  }

  private static Explanation.Alternative always(Kind made, double... matches) {
    return deciding(made, _ -> made, matches);
  }

  private static Explanation.Alternative deciding(
      Kind made, Function<Thresholds, Kind> decided, double... matches) {
    return new NearestDecision(THRESHOLDS, List.of(), decided).to(made, candidates(matches));
  }

  @Test
  void wouldHaveAskedBackWithALowerMatch() {
    assertThat(ofSearch(0.91, 0.05))
        .isEqualTo(
            new Explanation.Alternative(
                "clarify",
                "would have been asked back about if the match of the best path were below 0.88;"
                    + " it is 0.910"));
  }

  @Test
  void wouldNotHaveUnderstoodWhenItHardlyBelongsHere() {
    assertThat(ofSearch(0.885, 0.005).kind()).isEqualTo("fallback");
  }

  @Test
  void wouldHaveAnsweredWithAHigherMatch() {
    assertThat(ofSearch(0.86, 0.12))
        .isEqualTo(
            new Explanation.Alternative(
                "answer",
                "would have been answered if the match of the best path were 0.88 or more; it is"
                    + " 0.860"));
  }

  @Test
  void tellsTheNearerOfTwoThresholds() {
    assertThat(ofSearch(0.6, 0.35))
        .isEqualTo(
            new Explanation.Alternative(
                "fallback",
                "would not have been understood if the probability that it belongs here were below"
                    + " 0.90; it is 0.950"));
    assertThat(ofSearch(0.3, 0.2).kind()).isEqualTo("clarify");
    assertThat(ofSearch(0.001, 0.005).kind()).isEqualTo("clarify");
    assertThat(ofSearch(0.87, 0.01).kind()).isEqualTo("answer");
  }

  @Test
  void doesNotShowAMatchHigherThanItIs() {
    assertThat(ofSearch(0.8799, 0.1).when()).endsWith("0.88 or more; it is 0.879");
  }

  @Test
  void tellsTheDialogThatAHigherMatchWouldHaveBegun() {
    assertThat(
            deciding(
                Kind.CLARIFY,
                thresholds -> thresholds.answer() < 0.88 ? Kind.DIALOG : Kind.CLARIFY,
                0.86,
                0.12))
        .extracting(Explanation.Alternative::kind)
        .isEqualTo("dialog");
  }

  @Test
  void tellsWhatSearchWouldHaveSaidWithoutTheWordsThatWentFirst() {
    assertThat(always(Kind.SAFETY, 0.95))
        .isEqualTo(
            new Explanation.Alternative(
                "answer",
                "would have been answered without the words of danger; the match of the best path"
                    + " is 0.950 and the probability that it belongs here 0.950"));
    assertThat(always(Kind.HANDOFF, 0.5, 0.45).kind()).isEqualTo("clarify");
    assertThat(always(Kind.DIALOG, 0.1).when()).contains("without the words that begin a dialog");
    assertThat(always(Kind.SMALLTALK, 0.1).when()).contains("without the very words of small talk");
  }

  @Test
  void tellsThatADialogBeginsEitherWay() {
    assertThat(always(Kind.DIALOG, 0.95).when())
        .isEqualTo(
            "would have begun a dialog by its words too if the match of the best path were below"
                + " 0.88; it is 0.950");
  }

  @Test
  void tellsTheBelongingThatGoesOverSmallTalk() {
    Explanation.Alternative other =
        deciding(
            Kind.SMALLTALK,
            thresholds -> thresholds.relevant() <= 0.4 ? Kind.CLARIFY : Kind.SMALLTALK,
            0.4);

    assertThat(other.kind()).isEqualTo("clarify");
    assertThat(other.when()).contains("0.90 or more; it is 0.400");
  }

  @Test
  void tellsWhenNoWordCouldBeSearchedBy() {
    assertThat(always(Kind.FALLBACK).kind()).isEqualTo("clarify");
    assertThat(always(Kind.SMALLTALK).kind()).isEqualTo("fallback");
  }
}
