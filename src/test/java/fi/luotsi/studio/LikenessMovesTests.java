package fi.luotsi.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.luotsi.guidance.Heard;
import fi.luotsi.guidance.LikenessThresholds;
import fi.luotsi.guidance.Thresholds;
import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.safety.Danger;
import fi.luotsi.safety.Recognition;
import fi.luotsi.search.SituationMatch;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LikenessMovesTests {

  private static final Thresholds THRESHOLDS =
      Thresholds.DEFAULT.comparing(new LikenessThresholds(0.5, 0.7, 0.2, 0.3, 0.4, 0.6, 0.1));

  private static final List<SituationMatch> LIKE =
      List.of(
          new SituationMatch("own-case", 0.45, List.of()),
          new SituationMatch("violence", 0.4, List.of()),
          new SituationMatch("human", -0.1, List.of()));

  private static List<ThresholdMove> moves(Optional<Danger> byExpressions, Set<String> signals) {
    Recognition recognition = new Recognition(byExpressions, Set.of(), Set.of());
    return new LikenessMoves(THRESHOLDS, new Heard(byExpressions, recognition, signals, LIKE))
        .moves();
  }

  @Test
  void movesEachThresholdToTheOtherSideOfWhatTheMessageIsLike() {
    List<ThresholdMove> moves = moves(Optional.empty(), Set.of());

    assertThat(moves)
        .extracting(ThresholdMove::condition)
        .containsExactly(
            "if its likeness to messages of violence were 0.50 or more; it is 0.400",
            "if its likeness to messages of own-case were below 0.40; it is 0.450",
            "if its likeness to messages of human were 0.30 or more; it is -0.100");
    assertThat(moves.get(0).moved().likeness().danger()).isEqualTo(0.4);
    assertThat(moves.get(1).moved().likeness().ownCase()).isEqualTo(Math.nextUp(0.45));
    assertThat(moves.get(2).moved().likeness().human()).isEqualTo(-0.1);
    assertThat(moves.get(1).distance()).isLessThan(moves.get(2).distance());
  }

  @Test
  void movesWhatMakesLikenessSureWhereItIsLikely() {
    assertThat(moves(Optional.empty(), Set.of("likely-own-case")))
        .extracting(move -> move.moved().likeness().surelyOwnCase())
        .containsExactly(0.6, 0.6, 0.45, 0.6);
  }

  @Test
  void movesNothingThatExpressionsSay() {
    Danger said = new Danger(SafetyKind.VIOLENCE, Danger.Severity.NOW, "lyö");

    assertThat(moves(Optional.of(said), Set.of("own-case", "human"))).isEmpty();
  }

  @Test
  void movesDoubtWhereWordsWereNotBelieved() {
    Danger said = new Danger(SafetyKind.VIOLENCE, Danger.Severity.NOW, "lyö");
    Recognition recognition = new Recognition(Optional.of(said), Set.of(), Set.of());
    Heard doubted =
        new Heard(Optional.empty(), recognition, Set.of("danger-doubted", "human-doubted"), LIKE);

    assertThat(new LikenessMoves(THRESHOLDS, doubted).moves())
        .extracting(
            move -> move.moved().likeness().dangerDoubt(),
            move -> move.moved().likeness().personDoubt())
        .containsExactly(tuple(Math.nextUp(0.4), 0.1), tuple(0.2, 0.1), tuple(0.2, -0.1));
  }
}
