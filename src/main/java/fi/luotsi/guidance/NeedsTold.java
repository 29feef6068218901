package fi.luotsi.guidance;

import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.knowledge.ServicePath;
import fi.luotsi.search.Candidate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

  /** Whether a conversation that was about some topics comes to many needs with more. */
  boolean becomeMany(Collection<String> before, Collection<String> more) {
    return !areMany(before, MANY_ONE_BY_ONE)
        && areMany(Stream.concat(before.stream(), more.stream()).toList(), MANY_ONE_BY_ONE);
  }

  private boolean areMany(Collection<String> topics, int many) {
    List<String> segments =
        topics.stream()
            .distinct()
            .map(knowledge.paths()::get)
            .filter(path -> path != null && tellsOfANeed(path))
            .map(ServicePath::segment)
            .toList();
    int kinds = Set.copyOf(segments).size();
    return kinds >= MANY_SEGMENTS || (kinds > 1 && segments.size() >= many);
  }

  private static boolean tellsOfANeed(ServicePath path) {
    return !path.isUrgent() && !SEGMENTS_WITHOUT_NEED.contains(path.segment());
  }

  /**
   * The candidates that are topics of their own, and not one topic and what it is easily taken for;
   * what cannot wait first, else the likeliest.
   */
  List<Candidate> several(List<Candidate> candidates, Collection<String> topics) {
    List<Candidate> urgentFirst =
        candidates.stream()
            .filter(candidate -> topics.contains(candidate.path()))
            .filter(candidate -> knowledge.paths().containsKey(candidate.path()))
            .sorted(Comparator.comparing(candidate -> !path(candidate).isUrgent()))
            .toList();
    List<Candidate> several = new ArrayList<>();
    for (Candidate candidate : urgentFirst) {
      if (several.stream().noneMatch(other -> path(candidate).isNeighbourOf(path(other)))) {
        several.add(candidate);
      }
    }
    return several;
  }

  private ServicePath path(Candidate candidate) {
    return Objects.requireNonNull(knowledge.paths().get(candidate.path()));
  }
}
