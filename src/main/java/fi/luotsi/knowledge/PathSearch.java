package fi.luotsi.knowledge;

import fi.luotsi.language.Language;
import java.util.List;

/** Finds the service paths that a message may be about. Safe for use by many threads. */
public interface PathSearch {

  /**
   * The paths that a message may be about, best first; none when nothing of it matches.
   *
   * @param text of any length; only the first part of a very long one is read
   * @param language that the text is taken to be in
   */
  List<Candidate> search(String text, Language language);
}
