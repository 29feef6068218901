package fi.luotsi.knowledge;

import fi.luotsi.authoring.ContentRef;
import fi.luotsi.language.ContentLocale;
import java.util.List;
import java.util.Map;

/**
 * A service path (asiakkaan palvelupolku): {@code knowledge/paths/<segment>/<id>/}.
 *
 * @param stage of guidance, 1 or 2
 * @param channels ids, lightest service first
 * @param neighbours ids of the paths it is easily taken for
 * @param texts by locale; every language of the county has one
 */
public record ServicePath(
    String id,
    int stage,
    String segment,
    List<String> channels,
    List<String> neighbours,
    List<Link> links,
    String owner,
    Map<ContentLocale, PathText> texts,
    ContentRef ref) {

  private static final String URGENT_SEGMENT = "paivystys";

  public ServicePath {
    channels = List.copyOf(channels);
    neighbours = List.copyOf(neighbours);
    links = List.copyOf(links);
    texts = Map.copyOf(texts);
  }

  /** Whether whoever is on it cannot wait. */
  public boolean isUrgent() {
    return segment.equals(URGENT_SEGMENT);
  }

  /** Whether the two are easily taken for each other. */
  public boolean isNeighbourOf(ServicePath other) {
    return neighbours.contains(other.id) || other.neighbours.contains(id);
  }

  /** The text in that locale, else in the ordinary text of its language. */
  public PathText text(ContentLocale locale) {
    PathText text = texts.get(locale);
    if (text == null) {
      text = texts.get(locale.fallback());
    }
    if (text == null) {
      throw new IllegalStateException("Path " + id + " has no text in " + locale.code());
    }
    return text;
  }
}
