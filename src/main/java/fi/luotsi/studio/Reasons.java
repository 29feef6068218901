package fi.luotsi.studio;

import fi.luotsi.guidance.Guidance;
import fi.luotsi.guidance.Heard;
import fi.luotsi.guidance.Thresholds;
import fi.luotsi.knowledge.Situation;
import fi.luotsi.search.Candidate;
import fi.luotsi.search.SituationMatch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Says in words why a decision was made. Numbers are cut, not rounded: none looks too high. */
final class Reasons {

  private static final int DECIMALS = 3;

  private final Thresholds thresholds;
  private final Heard heard;

  /** Of a message, in which something was {@code heard}. */
  Reasons(Thresholds thresholds, Heard heard) {
    this.thresholds = thresholds;
    this.heard = heard;
  }

  /**
   * Why that was decided.
   *
   * @param candidates of the message, best first
   * @param dialogOfPath whether the dialog that begins, if one does, is the best path's own
   */
  String of(Guidance guidance, List<Candidate> candidates, boolean dialogOfPath) {
    return decided(guidance, candidates, dialogOfPath) + beside(guidance, candidates) + doubt();
  }

  private String decided(Guidance guidance, List<Candidate> candidates, boolean dialogOfPath) {
    String best = number(Candidate.bestMatch(candidates));
    String belongs = number(Candidate.anyMatch(candidates));
    return switch (guidance.decision()) {
      case ANSWER -> guidance.handoff() == null ? certain(best) : handoff(guidance, candidates);
      case CLARIFY ->
          "it belongs here (%s is %s or more), but the match of the best path, %s, is below %s"
              .formatted(
                  belongs, threshold(thresholds.relevant()), best, threshold(thresholds.answer()));
      case DIALOG ->
          dialogOfPath && Candidate.bestMatch(candidates) >= thresholds.answer()
              ? certain(best) + ", and the path has a dialog"
              : "its words are those that begin a dialog";
      case SAFETY -> "danger goes before everything else" + dangerByLikeness();
      case HANDOFF -> handoff(guidance, candidates);
      case SMALLTALK ->
          "it is said in the words of small talk, and the probability that it belongs here is "
              + belongs;
      case FALLBACK ->
          "the probability that it belongs here, %s, is below %s; from %s on, paths are named"
              .formatted(belongs, threshold(thresholds.relevant()), threshold(thresholds.vague()));
    };
  }

  private String certain(String best) {
    return "the match of the best path, %s, is %s or more"
        .formatted(best, threshold(thresholds.answer()));
  }

  /** Danger that no words say. */
  private String dangerByLikeness() {
    return heard.byExpressions().danger().isPresent()
        ? ""
        : heard.danger().map(danger -> byLikeness(danger.kind().code())).orElse("");
  }

  private String byLikeness(String situation) {
    return byLikeness(situation, thresholds.likeness().takenFrom(situation, heard.byExpressions()));
  }

  private String byLikeness(String situation, double from) {
    return "; no expression tells it, but its likeness to messages of %s, %s, is %s or more"
        .formatted(
            situation,
            number(SituationMatch.scoreOf(heard.situations(), situation)),
            threshold(from));
  }

  /** The person that is offered beside a question back, or beside what was not understood. */
  private String beside(Guidance guidance, List<Candidate> candidates) {
    return switch (guidance.decision()) {
      case CLARIFY, FALLBACK ->
          guidance.handoff() == null ? "" : "; besides, " + handoff(guidance, candidates);
      case ANSWER, DIALOG, SAFETY, HANDOFF, SMALLTALK -> "";
    };
  }

  private String doubt() {
    StringBuilder doubts = new StringBuilder();
    heard
        .doubted()
        .ifPresent(danger ->
            doubts.append(doubted("danger “" + danger.words() + "”", danger.kind().code())));
    Stream.of(Situation.OWN_CASE, Situation.HUMAN)
        .filter(heard::doubts)
        .forEach(signal -> doubts.append(doubted(signal, signal)));
    return doubts.toString();
  }

  private String doubted(String what, String situation) {
    return "; the words of %s are not believed, since the message is less like it than %s"
        .formatted(what, threshold(thresholds.likeness().doubtedBelow(situation)));
  }

  private String handoff(Guidance guidance, List<Candidate> candidates) {
    return switch (guidance.handoff() == null ? "" : guidance.handoff().reason()) {
      case "asked" ->
          "it asks for a person"
              + (heard.signals().contains(Situation.HUMAN) ? "" : byLikeness(Situation.HUMAN));
      case "own-case" ->
          "it asks about the person's own case, which only staff can look at"
              + (heard.signals().contains(Situation.OWN_CASE)
                  ? ""
                  : byLikeness(Situation.OWN_CASE, ownCaseFrom(guidance, candidates)));
      case "many-needs" -> "it tells of more kinds of need than one service path can hold";
      default -> "it needs a person";
    };
  }

  /** What hardly belongs here has to be surely one's own case. */
  private double ownCaseFrom(Guidance guidance, List<Candidate> candidates) {
    return guidance.decision() == Guidance.Kind.FALLBACK
            && Candidate.anyMatch(candidates) < thresholds.vague()
        ? thresholds.likeness().surelyOwnCase()
        : thresholds.likeness().ownCase();
  }

  /** A probability, cut to three decimals. */
  static String number(double probability) {
    return BigDecimal.valueOf(Math.min(1, probability))
        .setScale(DECIMALS, RoundingMode.FLOOR)
        .toPlainString();
  }

  static String threshold(double threshold) {
    return String.format(Locale.ROOT, "%.2f", threshold);
  }
}
