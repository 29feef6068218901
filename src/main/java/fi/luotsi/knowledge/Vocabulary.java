package fi.luotsi.knowledge;

import fi.luotsi.authoring.ContentRef;
import java.util.List;
import java.util.Map;

/**
 * Words that people use for the standard ones: {@code knowledge/vocabulary/<lang>.yaml}.
 *
 * @param terms standard word → lay words
 * @param concepts standard word → name of the concept that it shares with words of other languages:
 *     {@code knowledge/terms.yaml}
 */
public record Vocabulary(
    Map<String, List<String>> terms, Map<String, String> concepts, ContentRef ref) {

  public Vocabulary {
    terms = Map.copyOf(terms);
    concepts = Map.copyOf(concepts);
  }
}
