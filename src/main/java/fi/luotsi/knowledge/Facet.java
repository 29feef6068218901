package fi.luotsi.knowledge;

import fi.luotsi.language.Language;
import java.util.Map;
import java.util.Set;

/**
 * Something that people ask about any service, such as its price: {@code
 * knowledge/facets/<id>.yaml}.
 *
 * @param asked what asks for it
 * @param told what a text that tells it has
 * @param phases ids of the phases that tell it best, when they tell it
 * @param shown where else it is told, when the text does not
 */
public record Facet(
    String id,
    Map<Language, SignalExpressions> asked,
    Map<Language, SignalExpressions> told,
    Set<String> phases,
    Set<Place> shown) {

  /** What is shown beside every answer and may tell what was asked. */
  public enum Place {
    PHONE,
    URL,
    ADDRESS,
    HOURS,
    PRICE,
    IDENTIFICATION,
    STEPS
  }

  public Facet {
    asked = Map.copyOf(asked);
    told = Map.copyOf(told);
    phases = Set.copyOf(phases);
    shown = Set.copyOf(shown);
  }
}
