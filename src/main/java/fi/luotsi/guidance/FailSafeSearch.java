package fi.luotsi.guidance;

import fi.luotsi.knowledge.Candidate;
import fi.luotsi.knowledge.PathSearch;
import fi.luotsi.language.Language;
import java.util.List;
import java.util.function.Consumer;

/**
 * A search whose failure leaves the message not understood instead of the citizen without an
 * answer: a person is then offered.
 */
record FailSafeSearch(PathSearch search, Consumer<Throwable> failures) implements PathSearch {

  @Override
  public List<Candidate> search(String text, Language language) {
    try {
      return search.search(text, language);
    } catch (RuntimeException e) {
      failures.accept(e);
      return List.of();
    }
  }
}
