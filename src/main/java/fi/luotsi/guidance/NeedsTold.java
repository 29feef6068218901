package fi.luotsi.guidance;

import fi.luotsi.knowledge.Candidate;
import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.knowledge.ServicePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what the topics that somebody told of come to together. */
final class NeedsTold {

  /** So many kinds of need are many, however few their topics. */
  private static final int MANY_SEGMENTS = 3;

  private static final int MANY_AT_ONCE = 3;

  /** Who asks one thing after another may only be curious. */
  private static final int MANY_ONE_BY_ONE = 4;

  /** Service entities that say nothing of how many kinds of need a person has. */
  private static final Set<String> SEGMENTS_WITHOUT_NEED = Set.of("yleinen", "yhteinen");

  private final Knowledge knowledge;

  NeedsTold(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Whether one message with these topics tells of more needs than one desk can hold. */
  boolean areManyAtOnce(Collection<String> topics) {
    return areMany(topics, MANY_AT_ONCE);
  }

  /** Whether a conversation that was about some topics comes to many needs with one more. */
  boolean becomeMany(Collection<String> before, String topic) {
    return !areMany(before, MANY_ONE_BY_ONE)
        && areMany(Stream.concat(before.stream(), Stream.of(topic)).toList(), MANY_ONE_BY_ONE);
  }

  private boolean areMany(Collection<String> topics, int many) {
    List<ServicePath> needs = paths(topics).filter(NeedsTold::tellsOfANeed).distinct().toList();
    int segments = needs.stream().map(ServicePath::segment).collect(Collectors.toSet()).size();
    return segments >= MANY_SEGMENTS || (segments > 1 && needs.size() >= many);
  }

  private static boolean tellsOfANeed(ServicePath path) {
    return !path.isUrgent() && !SEGMENTS_WITHOUT_NEED.contains(path.segment());
  }

  /**
   * The candidates that are topics of their own, and not one topic and what it is easily taken for;
   * what cannot wait first, else the likeliest.
   */
  List<Candidate> several(List<Candidate> candidates, Collection<String> topics) {
    List<ServicePath> needs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      ServicePath path = knowledge.paths().get(candidate.path());
      if (path != null
          && topics.contains(path.id())
          && needs.stream().noneMatch(path::isNeighbourOf)) {
        needs.add(path);
      }
    }
    needs.sort(Comparator.comparing(path -> !path.isUrgent()));
    return needs.stream().map(path -> of(path, candidates)).toList();
  }

  private static Candidate of(ServicePath path, List<Candidate> candidates) {
    return candidates.stream()
        .filter(candidate -> candidate.path().equals(path.id()))
        .findFirst()
        .orElseThrow();
  }

  private Stream<ServicePath> paths(Collection<String> topics) {
    return topics.stream().map(knowledge.paths()::get).filter(Objects::nonNull);
  }
}
