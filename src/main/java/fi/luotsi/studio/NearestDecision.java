package fi.luotsi.studio;

import fi.luotsi.guidance.Guidance.Kind;
import fi.luotsi.guidance.Thresholds;
import fi.luotsi.knowledge.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the decision that lay nearest to the one that was made. What search decided is decided anew
 * with a threshold moved to the other side of what was measured; the nearest threshold that changes
 * something is told. What was decided before search is told with what search would have said.
 */
final class NearestDecision {

  private static final String BEST = "the match of the best path";
  private static final String BELONGS = "the probability that it belongs here";

  private final Thresholds thresholds;
  private final Function<Thresholds, Kind> decided;

  /**
   * {@code decided} says what would be decided of the message with other thresholds than {@code
   * thresholds}.
   */
  NearestDecision(Thresholds thresholds, Function<Thresholds, Kind> decided) {
    this.thresholds = thresholds;
    this.decided = decided;
  }

  /** A threshold moved so that a measure comes to its other side, {@code distance} in log-odds. */
  private record Move(Thresholds moved, double distance, String condition) {}

  Explanation.Alternative to(Kind made, List<Candidate> candidates) {
    return switch (made) {
      case SAFETY -> without("the words of danger", candidates);
      case HANDOFF -> without("the words that call for a person", candidates);
      case SMALLTALK ->
          changed(made, overSmallTalk(candidates))
              .orElseGet(() -> without("the very words of small talk", candidates));
      case DIALOG -> changed(made, moves(candidates)).orElseGet(() -> besideDialog(candidates));
      case ANSWER, CLARIFY, FALLBACK ->
          changed(made, moves(candidates)).orElseGet(() -> unknownWords());
    };
  }

  private Optional<Explanation.Alternative> changed(Kind made, List<Move> moves) {
    return moves.stream()
        .sorted(Comparator.comparingDouble(Move::distance))
        .flatMap(move -> {
          Kind other = decided.apply(move.moved());
          return other == made
              ? Optional.<Explanation.Alternative>empty().stream()
              : Optional.of(alternative(other, move.condition())).stream();
        })
        .findFirst();
  }

  private List<Move> moves(List<Candidate> candidates) {
    double best = Candidate.bestMatch(candidates);
    double belongs = Candidate.anyMatch(candidates);
    List<Move> moves = new ArrayList<>();
    if (best >= thresholds.answer()) {
      moves.add(move(thresholds.answeringFrom(Math.nextUp(best)), BEST, best, thresholds.answer()));
    } else if (best > 0) {
      moves.add(move(thresholds.answeringFrom(best), BEST, best, thresholds.answer()));
      double from = belongs < thresholds.relevant() ? belongs : Math.nextUp(belongs);
      moves.add(move(thresholds.askingBackFrom(from), BELONGS, belongs, thresholds.relevant()));
    }
    return moves;
  }

  private List<Move> overSmallTalk(List<Candidate> candidates) {
    double belongs = Candidate.anyMatch(candidates);
    return belongs == 0 || belongs >= thresholds.relevant()
        ? List.of()
        : List.of(
            move(thresholds.askingBackFrom(belongs), BELONGS, belongs, thresholds.relevant()));
  }

  private static Move move(Thresholds moved, String measure, double measured, double threshold) {
    String side = measured < threshold ? "%s or more" : "below %s";
    String condition =
        "if %s were %s; it is %s"
            .formatted(
                measure, side.formatted(Reasons.threshold(threshold)), Reasons.number(measured));
    return new Move(moved, Math.abs(logOdds(measured) - logOdds(threshold)), condition);
  }

  /** In which probabilities are compared: from 0.98 to 0.99 is as far as from 0.33 to 0.5. */
  private static double logOdds(double probability) {
    double certain = Math.min(1, probability);
    return Math.log(certain / (1 - certain));
  }

  /** The words begin a dialog, however certain the path is. */
  private Explanation.Alternative besideDialog(List<Candidate> candidates) {
    if (Candidate.bestMatch(candidates) < thresholds.answer()) {
      return without("the words that begin a dialog", candidates);
    }
    return alternative(Kind.DIALOG, "by its words too " + moves(candidates).getFirst().condition());
  }

  private Explanation.Alternative unknownWords() {
    return alternative(
        Kind.CLARIFY, "if words of it were in the content; it has none that can be searched by");
  }

  private Explanation.Alternative without(String words, List<Candidate> candidates) {
    return alternative(
        alone(candidates),
        "without %s; the match of the best path is %s and the probability that it belongs here %s"
            .formatted(
                words,
                Reasons.number(Candidate.bestMatch(candidates)),
                Reasons.number(Candidate.anyMatch(candidates))));
  }

  /** What search by itself decides. */
  private Kind alone(List<Candidate> candidates) {
    if (Candidate.bestMatch(candidates) >= thresholds.answer()) {
      return Kind.ANSWER;
    }
    return Candidate.anyMatch(candidates) >= thresholds.relevant() ? Kind.CLARIFY : Kind.FALLBACK;
  }

  private static Explanation.Alternative alternative(Kind kind, String condition) {
    return new Explanation.Alternative(
        kind.name().toLowerCase(Locale.ROOT), would(kind) + " " + condition);
  }

  private static String would(Kind kind) {
    return switch (kind) {
      case ANSWER -> "would have been answered";
      case CLARIFY -> "would have been asked back about";
      case DIALOG -> "would have begun a dialog";
      case SAFETY -> "would have been taken for danger";
      case HANDOFF -> "would have been offered a person";
      case SMALLTALK -> "would have been taken for small talk";
      case FALLBACK -> "would not have been understood";
    };
  }
}
