package fi.luotsi.studio;

import fi.luotsi.guidance.Guidance;
import fi.luotsi.guidance.Thresholds;
import fi.luotsi.knowledge.Candidate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in words why a decision was made. Numbers are cut, not rounded: none looks too high. */
final class Reasons {

  private static final int DECIMALS = 3;

  private final Thresholds thresholds;

  Reasons(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /**
   * Why that was decided.
   *
   * @param candidates of the message, best first
   * @param dialogOfPath whether the dialog that begins, if one does, is the best path's own
   */
  String of(Guidance guidance, List<Candidate> candidates, boolean dialogOfPath) {
    String best = number(Candidate.bestMatch(candidates));
    String belongs = number(Candidate.anyMatch(candidates));
    return switch (guidance.decision()) {
      case ANSWER -> guidance.handoff() == null ? certain(best) : handoff(guidance.handoff());
      case CLARIFY ->
          "it belongs here (%s is %s or more), but the match of the best path, %s, is below %s"
              .formatted(
                  belongs, threshold(thresholds.relevant()), best, threshold(thresholds.answer()));
      case DIALOG ->
          dialogOfPath && Candidate.bestMatch(candidates) >= thresholds.answer()
              ? certain(best) + ", and the path has a dialog"
              : "its words are those that begin a dialog";
      case SAFETY -> "danger goes before everything else";
      case HANDOFF -> handoff(guidance.handoff());
      case SMALLTALK ->
          "it is said in the words of small talk, and the probability that it belongs here is "
              + belongs;
      case FALLBACK ->
          "the probability that it belongs here, %s, is below %s"
              .formatted(belongs, threshold(thresholds.relevant()));
    };
  }

  private String certain(String best) {
    return "the match of the best path, %s, is %s or more"
        .formatted(best, threshold(thresholds.answer()));
  }

  private static String handoff(Guidance.@Nullable HandoffOffer offer) {
    return switch (offer == null ? "" : offer.reason()) {
      case "asked" -> "it asks for a person";
      case "own-case" -> "it asks about the person's own case, which only staff can look at";
      case "many-needs" -> "it tells of more kinds of need than one service path can hold";
      default -> "it needs a person";
    };
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
