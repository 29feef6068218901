package fi.luotsi.knowledge;

import fi.luotsi.authoring.ContentRef;
import fi.luotsi.language.Language;
import java.util.Map;

/**
 * Something other than danger that is recognised in a message apart from search: {@code
 * knowledge/signals/<id>.yaml}.
 *
 * @param id {@code own-case}, {@code human}, {@code many-needs}, {@code urgent}, a {@link Need}'s
 *     code, or {@code context-…} for the light that words of danger stand in
 */
public record Signal(String id, Map<Language, SignalExpressions> expressions, ContentRef ref) {

  public Signal {
    expressions = Map.copyOf(expressions);
  }
}
