package fi.luotsi.guidance;

import fi.luotsi.language.Language;
import fi.luotsi.search.Candidate;
import fi.luotsi.search.Evidence;
import fi.luotsi.search.Lessons;
import fi.luotsi.search.PathSearch;
import fi.luotsi.search.ReadWord;
import fi.luotsi.search.SituationMatch;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A search whose failure leaves the message not understood instead of the citizen without an
 * answer: a person is then offered.
 */
record FailSafeSearch(PathSearch search, Consumer<Throwable> failures) implements PathSearch {

  @Override
  public List<Candidate> search(String text, Language language) {
    return orNone(() -> search.search(text, language));
  }

  @Override
  public List<SituationMatch> situations(String text, Language language) {
    return orNone(() -> search.situations(text, language));
  }

  @Override
  public List<Evidence> evidenceOfSituation(String text, Language language, String situation) {
    return orNone(() -> search.evidenceOfSituation(text, language, situation));
  }

  @Override
  public List<Double> likeness(String text, Language language, List<String> others) {
    List<Double> found = orNone(() -> search.likeness(text, language, others));
    return found.isEmpty() ? Collections.nCopies(others.size(), 0.0) : found;
  }

  @Override
  public List<Evidence> evidence(String text, Language language, String path) {
    return orNone(() -> search.evidence(text, language, path));
  }

  @Override
  public List<ReadWord> words(String text, Language language) {
    return orNone(() -> search.words(text, language));
  }

  @Override
  public PathSearch knowing(Lessons newer) {
    return new FailSafeSearch(search.knowing(newer), failures);
  }

  private <T> List<T> orNone(Supplier<List<T>> found) {
    try {
      return found.get();
    } catch (RuntimeException e) {
      failures.accept(e);
      return List.of();
    }
  }
}
