package fi.luotsi.studio;

import fi.luotsi.guidance.Guidance.Kind;
import fi.luotsi.guidance.Thresholds;
import fi.luotsi.search.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the decision that lay nearest to the one that was made. What search decided is decided anew
 * with a threshold moved to the other side of what was measured; the nearest threshold that changes
 * something is told. What was decided before search is told with what search would have said.
 */
final class NearestDecision {

  private static final String BEST = "the match of the best path";
  private static final String BELONGS = "the probability that it belongs here";

  private final Thresholds thresholds;
  private final List<ThresholdMove> likeness;
  private final Function<Thresholds, Kind> decided;

  /**
   * Of a message.
   *
   * @param likeness its thresholds moved
   * @param decided says what would be decided with other thresholds than {@code thresholds}
   */
  NearestDecision(
      Thresholds thresholds, List<ThresholdMove> likeness, Function<Thresholds, Kind> decided) {
    this.thresholds = thresholds;
    this.likeness = List.copyOf(likeness);
    this.decided = decided;
  }

  Explanation.Alternative to(Kind made, List<Candidate> candidates) {
    return switch (made) {
      case SAFETY ->
          changed(made, List.of()).orElseGet(() -> without("the words of danger", candidates));
      case HANDOFF ->
          changed(made, List.of())
              .orElseGet(() -> without("the words that call for a person", candidates));
      case SMALLTALK ->
          changed(made, overSmallTalk(candidates))
              .orElseGet(() -> without("the very words of small talk", candidates));
      case DIALOG -> changed(made, moves(candidates)).orElseGet(() -> besideDialog(candidates));
      case ANSWER, CLARIFY, FALLBACK ->
          changed(made, moves(candidates)).orElseGet(() -> unknownWords());
    };
  }

  private Optional<Explanation.Alternative> changed(Kind made, List<ThresholdMove> moves) {
    return Stream.concat(moves.stream(), likeness.stream())
        .sorted(Comparator.comparingDouble(ThresholdMove::distance))
        .flatMap(move -> {
          Kind other = decided.apply(move.moved());
          return other == made
              ? Optional.<Explanation.Alternative>empty().stream()
              : Optional.of(alternative(other, move.condition())).stream();
        })
        .findFirst();
  }

  private List<ThresholdMove> moves(List<Candidate> candidates) {
    double best = Candidate.bestMatch(candidates);
    double belongs = Candidate.anyMatch(candidates);
    List<ThresholdMove> moves = new ArrayList<>();
    if (best >= thresholds.answer()) {
      moves.add(
          ThresholdMove.of(
              thresholds.answeringFrom(Math.nextUp(best)), BEST, best, thresholds.answer()));
    } else if (best > 0) {
      moves.add(ThresholdMove.of(thresholds.answeringFrom(best), BEST, best, thresholds.answer()));
      double from = belongs < thresholds.relevant() ? belongs : Math.nextUp(belongs);
      moves.add(
          ThresholdMove.of(
              thresholds.askingBackFrom(from), BELONGS, belongs, thresholds.relevant()));
    }
    return moves;
  }

  private List<ThresholdMove> overSmallTalk(List<Candidate> candidates) {
    double belongs = Candidate.anyMatch(candidates);
    return belongs == 0 || belongs >= thresholds.relevant()
        ? List.of()
        : List.of(
            ThresholdMove.of(
                thresholds.askingBackFrom(belongs), BELONGS, belongs, thresholds.relevant()));
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
