package fi.luotsi.guidance;

import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.knowledge.SafetyContent;
import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.knowledge.Signal;
import fi.luotsi.knowledge.SignalRecogniser;
import fi.luotsi.safety.DangerRecogniser;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What recognises danger and signals by the expressions of the content.
 *
 * @param safety that danger was made from
 * @param signals that both were made from
 */
record Recognisers(
    Map<SafetyKind, SafetyContent> safety,
    Map<String, Signal> signals,
    DangerRecogniser ofDanger,
    SignalRecogniser ofSignals) {

  static Recognisers of(Knowledge knowledge, Consumer<Throwable> failures) {
    return new Recognisers(
        knowledge.safety(),
        knowledge.signals(),
        DangerRecogniser.of(knowledge, failures),
        SignalRecogniser.of(knowledge.signals()));
  }

  /** Whether they are those of this content too, though something else in it has changed. */
  boolean fit(Knowledge knowledge) {
    return safety.equals(knowledge.safety()) && signals.equals(knowledge.signals());
  }
}
