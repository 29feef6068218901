package fi.luotsi.studio;

import fi.luotsi.guidance.Content;
import fi.luotsi.search.SituationMatch;
import fi.luotsi.search.SituationValidation.HeldOutSaying;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Chooses the thresholds of likeness by held-out messages, and tells what they gain and cost. */
final class LikenessCalibration {

  /** Share of the danger that expressions find that has to be believed. */
  private static final double LEAST_BELIEVED = 0.9;

  private final List<HeldOutSaying> sayings;
  private final PrintWriter out;

  LikenessCalibration(List<HeldOutSaying> sayings, PrintWriter out) {
    this.sayings = List.copyOf(sayings);
    this.out = out;
  }

  /** Prints the threshold of each situation and what it takes. */
  void printChosen() {
    for (SituationTradeOff tradeOff : SituationTradeOff.all(sayings)) {
      double threshold = tradeOff.chosen();
      out.printf(
          Locale.ROOT,
          "threshold: %s %.3f, at which likeness hears %.1f%%, and takes for it %.1f%% of those"
              + " that only sound so and %.1f%% of the paths' questions%n",
          tradeOff.name(),
          threshold,
          100 * tradeOff.heard(threshold),
          100 * tradeOff.lookAlikes(threshold),
          100 * tradeOff.questions(threshold));
    }
  }

  /**
   * Prints the threshold below which danger is doubted, chosen by whole messages: what sentences of
   * them and the number of their words save is left out.
   */
  void printDoubt(Content content) {
    SituationTradeOff believed = SituationTradeOff.danger(soundingOfDanger(content));
    double threshold = believed.hearing(LEAST_BELIEVED);
    out.printf(
        Locale.ROOT,
        "threshold: doubt of danger %.3f, at which of the messages in which expressions find danger"
            + " %.1f%% of those that tell of it are believed, %.1f%% of those that only sound so"
            + " and %.1f%% of the paths' questions%n",
        threshold,
        100 * believed.heard(threshold),
        100 * believed.lookAlikes(threshold),
        100 * believed.questions(threshold));
  }

  /** Those in which expressions find danger; very few words are compared with none. */
  private List<HeldOutSaying> soundingOfDanger(Content content) {
    return sayings.stream()
        .filter(saying -> saying.matches().stream().anyMatch(SituationMatch::isDanger))
        .filter(saying -> content.dangers().recognise(saying.text()).isPresent())
        .toList();
  }

  /** Prints the paths' questions that the thresholds in force take for a situation. */
  void printTaken() {
    for (SituationTradeOff tradeOff : SituationTradeOff.all(sayings)) {
      tradeOff
          .takenQuestions(tradeOff.inForce())
          .forEach(question ->
              out.printf(
                  Locale.ROOT,
                  "    %.2f %s: %s%n",
                  tradeOff.likeness(question),
                  tradeOff.name(),
                  question.text()));
    }
  }
}
