package fi.luotsi.studio;

import fi.luotsi.guidance.Heard;
import fi.luotsi.guidance.LikenessThresholds;
import fi.luotsi.guidance.Thresholds;
import fi.luotsi.knowledge.Situation;
import fi.luotsi.search.SituationMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;

/** The thresholds of likeness moved to the other side of what a message is like. */
final class LikenessMoves {

  private final Thresholds thresholds;
  private final LikenessThresholds now;
  private final Heard heard;

  LikenessMoves(Thresholds thresholds, Heard heard) {
    this.thresholds = thresholds;
    this.now = thresholds.likeness();
    this.heard = heard;
  }

  /** One for each situation of which likeness decided. */
  List<ThresholdMove> moves() {
    List<ThresholdMove> moves = new ArrayList<>();
    if (heard.doubted().isPresent()) {
      likest(SituationMatch::isDanger)
          .map(match -> doubt(match, now::dangerDoubtFrom))
          .ifPresent(moves::add);
    } else if (heard.byExpressions().danger().isEmpty()) {
      likest(SituationMatch::isDanger)
          .map(match -> move(match, now::dangerFrom))
          .ifPresent(moves::add);
    }
    ofSignal(Situation.OWN_CASE, now::ownCaseFrom).ifPresent(moves::add);
    ofSureOwnCase().ifPresent(moves::add);
    ofSignal(Situation.HUMAN, now::humanFrom).ifPresent(moves::add);
    return moves;
  }

  private Optional<ThresholdMove> ofSignal(
      String situation, DoubleFunction<LikenessThresholds> from) {
    if (heard.signals().contains(situation)) {
      return Optional.empty();
    }
    return likest(match -> match.situation().equals(situation))
        .map(match ->
            heard.doubts(situation) ? doubt(match, now::personDoubtFrom) : move(match, from));
  }

  /** That from which a person is offered even where no path was understood. */
  private Optional<ThresholdMove> ofSureOwnCase() {
    return likest(match -> match.situation().equals(Situation.OWN_CASE))
        .filter(_ -> heard.isLikelyOwnCase())
        .map(match -> moved(match, now.surelyOwnCase(), now::surelyOwnCaseFrom));
  }

  private Optional<SituationMatch> likest(Predicate<SituationMatch> some) {
    return heard.situations().stream().filter(some).findFirst();
  }

  private ThresholdMove move(SituationMatch match, DoubleFunction<LikenessThresholds> from) {
    return moved(match, now.takenFrom(match.situation(), heard.byExpressions()), from);
  }

  private ThresholdMove doubt(SituationMatch match, DoubleFunction<LikenessThresholds> from) {
    return moved(match, now.doubtedBelow(match.situation()), from);
  }

  private ThresholdMove moved(
      SituationMatch match, double threshold, DoubleFunction<LikenessThresholds> from) {
    double other = match.score() < threshold ? match.score() : Math.nextUp(match.score());
    return ThresholdMove.of(
        thresholds.comparing(from.apply(other)),
        "its likeness to messages of " + match.situation(),
        match.score(),
        threshold);
  }
}
