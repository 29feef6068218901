package fi.luotsi.guidance;

import fi.luotsi.dialog.Dialogs;
import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.knowledge.PathSearch;
import fi.luotsi.knowledge.SignalRecogniser;
import fi.luotsi.language.LanguageIdentifier;
import fi.luotsi.safety.DangerRecogniser;

/**
 * Everything that one version of the content can be answered from: immutable, and swapped as a
 * whole.
 *
 * @param version hash over {@code knowledge/} and {@code dialogs/}
 */
public record Content(
    String version,
    Knowledge knowledge,
    Dialogs dialogs,
    PathSearch search,
    DangerRecogniser dangers,
    SignalRecogniser signals,
    LanguageIdentifier languages) {

  /** The same with other dialogs. */
  public Content with(Dialogs other) {
    return new Content(version, knowledge, other, search, dangers, signals, languages);
  }
}
