package fi.luotsi.guidance;

import fi.luotsi.language.FinnishStemming;
import fi.luotsi.language.LanguageIdentifier;
import fi.luotsi.search.Lessons;
import fi.luotsi.search.PathIndex;
import fi.luotsi.search.PathSearch;
import fi.luotsi.search.SideBySide;
import java.util.function.Consumer;

/**
 * What was learned of the content's texts.
 *
 * @param lessons that it was learned from
 * @param search finds which service paths a message may be about; never fails
 * @param languages tells the language of a message
 */
record Learned(Lessons lessons, PathSearch search, LanguageIdentifier languages) {

  /**
   * Learns; takes seconds.
   *
   * @param finnish what the stems of Finnish are made by
   * @param failures is told when a search fails in a turn that goes on all the same
   */
  static Learned from(Lessons lessons, FinnishStemming finnish, Consumer<Throwable> failures) {
    return SideBySide.both(
        () -> new LanguageIdentifier(lessons.languageSamples()),
        () -> new FailSafeSearch(PathIndex.of(lessons.with(finnish)), failures),
        (languages, search) -> new Learned(lessons, search, languages));
  }

  /** The same, knowing also the very words of examples that have come since. */
  Learned knowing(Lessons newer) {
    return new Learned(lessons, search.knowing(newer), languages);
  }
}
