package fi.luotsi.knowledge;

import fi.luotsi.authoring.ContentRef;
import java.util.List;
import java.util.Map;

/**
 * Words that people use for the standard ones: {@code knowledge/vocabulary/<lang>.yaml}; standard
 * term → lay words.
 */
public record Vocabulary(Map<String, List<String>> terms, ContentRef ref) {

  public Vocabulary {
    terms = Map.copyOf(terms);
  }
}
