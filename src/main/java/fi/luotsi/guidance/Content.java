package fi.luotsi.guidance;

import fi.luotsi.dialog.Dialogs;
import fi.luotsi.knowledge.FacetRecogniser;
import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.knowledge.SignalRecogniser;
import fi.luotsi.language.Language;
import fi.luotsi.language.LanguageIdentifier;
import fi.luotsi.safety.DangerRecogniser;
import fi.luotsi.search.Candidate;
import fi.luotsi.search.Lessons;
import fi.luotsi.search.PathSearch;
import java.util.List;
import java.util.Set;

/**
 * Everything that one version of the content can be answered from: immutable, and swapped as a
 * whole.
 */
public final class Content {

  private final String version;
  private final Knowledge knowledge;
  private final Dialogs dialogs;
  private final Recognisers recognisers;
  private final Learned learned;
  private final Denials denials;

  Content(
      String version,
      Knowledge knowledge,
      Dialogs dialogs,
      Recognisers recognisers,
      Learned learned) {
    this.version = version;
    this.knowledge = knowledge;
    this.dialogs = dialogs;
    this.recognisers = recognisers;
    this.learned = learned;
    this.denials = new Denials(knowledge.safety());
  }

  /** Hash over {@code knowledge/} and {@code dialogs/}. */
  public String version() {
    return version;
  }

  public Knowledge knowledge() {
    return knowledge;
  }

  public Dialogs dialogs() {
    return dialogs;
  }

  public DangerRecogniser dangers() {
    return recognisers.ofDanger();
  }

  public SignalRecogniser signals() {
    return recognisers.ofSignals();
  }

  /** What people ask about any service. */
  public FacetRecogniser facets() {
    return recognisers.ofFacets();
  }

  /** Finds paths of this content only, though it may have been learned from the one before. */
  public PathSearch search() {
    return new SearchWithin(learned.search(), knowledge.paths().keySet());
  }

  /**
   * The paths that a message, or a clause of one, may be about, best first.
   *
   * @param denied what the message denies
   */
  public List<Candidate> candidates(String text, Language language, Set<SafetyKind> denied) {
    return denials.heed(search().search(text, language), denied);
  }

  public LanguageIdentifier languages() {
    return learned.languages();
  }

  /** All that understanding this content is learned from. */
  public Lessons lessons() {
    return DialogLessons.with(knowledge, dialogs);
  }

  Recognisers recognisers() {
    return recognisers;
  }

  Learned learned() {
    return learned;
  }

  /** The same with other dialogs. */
  public Content with(Dialogs other) {
    return new Content(version, knowledge, other, recognisers, learned);
  }

  /** The same, understood by what was learned elsewhere. */
  Content with(Learned other) {
    return new Content(version, knowledge, dialogs, recognisers, other);
  }
}
