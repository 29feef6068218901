package fi.luotsi.studio;

import fi.luotsi.guidance.Heard;
import fi.luotsi.guidance.LikenessThresholds;
import fi.luotsi.guidance.Thresholds;
import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.knowledge.Situation;
import fi.luotsi.knowledge.SituationMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** The thresholds of likeness moved to the other side of what a message is like. */
final class LikenessMoves {

  private final Thresholds thresholds;
  private final Heard heard;

  LikenessMoves(Thresholds thresholds, Heard heard) {
    this.thresholds = thresholds;
    this.heard = heard;
  }

  List<ThresholdMove> moves() {
    LikenessThresholds now = thresholds.likeness();
    List<ThresholdMove> moves = new ArrayList<>();
    if (heard.byExpressions().danger().isEmpty()) {
      likestDanger().ifPresent(match -> moves.add(move(match, now::dangerFrom)));
    }
    likest(Situation.OWN_CASE).ifPresent(match -> moves.add(move(match, now::ownCaseFrom)));
    likest(Situation.HUMAN).ifPresent(match -> moves.add(move(match, now::humanFrom)));
    return moves;
  }

  private Optional<SituationMatch> likestDanger() {
    return heard.situations().stream()
        .filter(match -> SafetyKind.ofCode(match.situation()).isPresent())
        .findFirst();
  }

  private Optional<SituationMatch> likest(String situation) {
    return heard.situations().stream()
        .filter(match -> match.situation().equals(situation))
        .filter(_ -> !heard.signals().contains(situation))
        .findFirst();
  }

  private ThresholdMove move(SituationMatch match, DoubleFunction<LikenessThresholds> from) {
    double threshold = thresholds.likeness().takenFrom(match.situation(), heard.byExpressions());
    double other = match.score() < threshold ? match.score() : Math.nextUp(match.score());
    return ThresholdMove.of(
        thresholds.comparing(from.apply(other)),
        "its likeness to messages of " + match.situation(),
        match.score(),
        threshold);
  }
}
