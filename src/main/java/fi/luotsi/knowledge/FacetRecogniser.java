package fi.luotsi.knowledge;

import fi.luotsi.language.Language;
import fi.luotsi.language.MessageText;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Recognises which {@link Facet}s a message asks for and which a text of the content tells. Safe
 * for use by many threads; needs no index.
 */
public final class FacetRecogniser {

  private final Map<Language, ExpressionSignalRecogniser> asked;
  private final Map<Language, ExpressionSignalRecogniser> told;

  /**
   * What a message asks.
   *
   * @param facets ids
   * @param nothingElse whether it says nothing besides, so that it names no matter of its own
   */
  public record Question(Set<String> facets, boolean nothingElse) {

    public Question {
      facets = Set.copyOf(facets);
    }
  }

  /**
   * The recogniser of those facets.
   *
   * @throws IllegalArgumentException when an expression is malformed
   */
  public FacetRecogniser(Collection<Facet> facets) {
    this.asked = recogniser(facets, Facet::asked);
    this.told = recogniser(facets, Facet::told);
  }

  /** One for each language: a text is looked through for the words of its own only. */
  private static Map<Language, ExpressionSignalRecogniser> recogniser(
      Collection<Facet> facets, Function<Facet, Map<Language, SignalExpressions>> expressions) {
    Map<Language, ExpressionSignalRecogniser> recognisers = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Map<String, Map<Language, SignalExpressions>> own = new HashMap<>();
      for (Facet facet : facets) {
        SignalExpressions inLanguage = expressions.apply(facet).get(language);
        if (inLanguage != null) {
          own.put(facet.id(), Map.of(language, inLanguage));
        }
      }
      recognisers.put(language, new ExpressionSignalRecogniser(own));
    }
    return recognisers;
  }

  /** What the message asks for; no facets when it asks for none. */
  public Question asked(String text, Language language) {
    ExpressionSignalRecogniser recogniser = Objects.requireNonNull(asked.get(language));
    MessageText message = recogniser.read(text);
    Set<String> facets = new HashSet<>();
    BitSet words = new BitSet();
    for (ExpressionSignalRecogniser.Found found : recogniser.find(message, language)) {
      facets.add(found.signal());
      words.or(found.words());
    }
    return new Question(facets, !facets.isEmpty() && message.saysNothingBesides(words, language));
  }

  /** The different expressions of each facet that the text has; none of what it does not tell. */
  public Map<String, Set<String>> told(String text, Language language) {
    ExpressionSignalRecogniser recogniser = Objects.requireNonNull(told.get(language));
    return recogniser.find(recogniser.read(text), language).stream()
        .collect(
            Collectors.groupingBy(
                ExpressionSignalRecogniser.Found::signal,
                Collectors.mapping(
                    ExpressionSignalRecogniser.Found::expression, Collectors.toSet())));
  }
}
