package fi.luotsi.guidance;

import fi.luotsi.knowledge.FacetRecogniser;
import fi.luotsi.knowledge.PathText;
import fi.luotsi.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what the text of a path says of a question about it. */
final class PathAnswers {

  /**
   * Likeness from which a piece of text answers a question that asks for no facet: of those below,
   * looked at over all paths, hardly any told what was asked.
   */
  private static final double ANSWERS = 0.2;

  private static final int MOST_SAYINGS = 2;

  private final Content content;

  PathAnswers(Content content) {
    this.content = content;
  }

  /**
   * What a path says.
   *
   * @param sayings excerpts of its text
   * @param untold ids of the facets asked for that they do not tell
   */
  record Found(List<String> sayings, Set<String> untold) {

    Found {
      sayings = List.copyOf(sayings);
      untold = Set.copyOf(untold);
    }
  }

  Found to(FollowUp followUp, PathText text, Language language) {
    List<Piece> pieces = new ArrayList<>();
    text.phases().forEach(phase -> pieces.addAll(Piece.of(phase)));
    if (followUp.facets().isEmpty()) {
      return likest(pieces, likeness(followUp, pieces, language));
    }
    pieces.addAll(Piece.sentences(text.summary()));
    List<Double> likeness = likeness(followUp, pieces, language);
    return telling(followUp.facets(), tellings(pieces, likeness, language));
  }

  private List<Double> likeness(FollowUp followUp, List<Piece> pieces, Language language) {
    List<String> texts = pieces.stream().map(Piece::whole).toList();
    return content.search().likeness(followUp.text(), language, texts);
  }

  private static Found likest(List<Piece> pieces, List<Double> likeness) {
    String likest = "";
    double most = ANSWERS;
    for (int i = 0; i < pieces.size(); i++) {
      if (likeness.get(i) > most) {
        most = likeness.get(i);
        likest = pieces.get(i).whole();
      }
    }
    return new Found(likest.isEmpty() ? List.of() : List.of(likest), Set.of());
  }

  /** The fewest pieces that tell the facets, those that tell most of them first. */
  private Found telling(Set<String> facets, List<Telling> tellings) {
    List<String> sayings = new ArrayList<>();
    Set<String> untold = new HashSet<>(facets);
    while (sayings.size() < MOST_SAYINGS) {
      Optional<Telling> best = best(tellings, untold);
      if (best.isEmpty()) {
        break;
      }
      sayings.add(best.get().excerpt(untold));
      untold.removeAll(best.get().told(untold));
    }
    return new Found(sayings, untold);
  }

  private Optional<Telling> best(List<Telling> tellings, Set<String> facets) {
    Set<String> phases =
        facets.stream()
            .map(content.knowledge().facets()::get)
            .filter(Objects::nonNull)
            .flatMap(facet -> facet.phases().stream())
            .collect(Collectors.toSet());
    return tellings.stream()
        .filter(telling -> !telling.told(facets).isEmpty())
        .max(
            Comparator.<Telling>comparingInt(telling -> telling.told(facets).size())
                .thenComparing(telling -> phases.contains(telling.piece().phase()))
                .thenComparingInt(telling -> telling.expressions(facets))
                .thenComparingDouble(Telling::likeness));
  }

  private List<Telling> tellings(List<Piece> pieces, List<Double> likeness, Language language) {
    FacetRecogniser recogniser = content.facets();
    List<Telling> tellings = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Map<String, Map<String, Set<String>>> told = new HashMap<>();
      pieces.get(i).all().forEach(part -> told.put(part, recogniser.told(part, language)));
      tellings.add(new Telling(pieces.get(i), likeness.get(i), told));
    }
    return tellings;
  }

  /**
   * A piece and what it tells.
   *
   * @param parts the expressions that each of its parts has, by facet
   */
  private record Telling(
      Piece piece, double likeness, Map<String, Map<String, Set<String>>> parts) {

    /** Those of the facets that it tells. */
    Set<String> told(Set<String> facets) {
      Set<String> told = new HashSet<>(facets);
      told.removeIf(facet -> parts.values().stream().noneMatch(part -> part.containsKey(facet)));
      return told;
    }

    /** How many different expressions of the facets it has. */
    int expressions(Set<String> facets) {
      Set<String> expressions = new HashSet<>();
      parts
          .values()
          .forEach(part ->
              facets.forEach(facet -> expressions.addAll(part.getOrDefault(facet, Set.of()))));
      return expressions.size();
    }

    String excerpt(Set<String> facets) {
      return piece.around(
          part -> facets.stream().anyMatch(parts.getOrDefault(part, Map.of())::containsKey));
    }
  }
}
