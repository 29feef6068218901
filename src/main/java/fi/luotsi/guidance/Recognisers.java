package fi.luotsi.guidance;

import fi.luotsi.knowledge.Facet;
import fi.luotsi.knowledge.FacetRecogniser;
import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.knowledge.SafetyContent;
import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.knowledge.Signal;
import fi.luotsi.knowledge.SignalRecogniser;
import fi.luotsi.safety.DangerRecogniser;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What recognises danger, signals and facets by the expressions of the content.
 *
 * @param safety that danger was made from
 * @param signals that danger and signals were made from
 * @param facets that facets were made from
 */
record Recognisers(
    Map<SafetyKind, SafetyContent> safety,
    Map<String, Signal> signals,
    Map<String, Facet> facets,
    DangerRecogniser ofDanger,
    SignalRecogniser ofSignals,
    FacetRecogniser ofFacets) {

  static Recognisers of(Knowledge knowledge, Consumer<Throwable> failures) {
    return new Recognisers(
        knowledge.safety(),
        knowledge.signals(),
        knowledge.facets(),
        DangerRecogniser.of(knowledge, failures),
        SignalRecogniser.of(knowledge.signals()),
        new FacetRecogniser(knowledge.facets().values()));
  }

  /** Whether they are those of this content too, though something else in it has changed. */
  boolean fit(Knowledge knowledge) {
    return safety.equals(knowledge.safety())
        && signals.equals(knowledge.signals())
        && facets.equals(knowledge.facets());
  }
}
