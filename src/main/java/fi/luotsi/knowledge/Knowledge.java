package fi.luotsi.knowledge;

import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import java.util.List;
import java.util.Map;

/**
 * All that {@code knowledge/} says, valid and immutable.
 *
 * @param version hash of all its files
 * @param offTopic questions by language that no path is about
 */
public record Knowledge(
    String version,
    County county,
    Map<String, Segment> segments,
    Map<String, Channel> channels,
    List<Queue> queues,
    Map<String, ServicePath> paths,
    Map<SafetyKind, SafetyContent> safety,
    Map<String, Signal> signals,
    Map<String, Facet> facets,
    Map<String, Situation> situations,
    Map<Language, Vocabulary> vocabularies,
    Map<Language, List<String>> offTopic,
    Map<ContentLocale, Replies> replies) {

  public Knowledge {
    segments = Map.copyOf(segments);
    channels = Map.copyOf(channels);
    queues = List.copyOf(queues);
    paths = Map.copyOf(paths);
    safety = Map.copyOf(safety);
    signals = Map.copyOf(signals);
    facets = Map.copyOf(facets);
    situations = Map.copyOf(situations);
    vocabularies = Map.copyOf(vocabularies);
    offTopic = Map.copyOf(offTopic);
    replies = Map.copyOf(replies);
  }
}
