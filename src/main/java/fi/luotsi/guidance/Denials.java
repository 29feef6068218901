package fi.luotsi.guidance;

import fi.luotsi.knowledge.SafetyContent;
import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.search.Candidate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Heeds what a message denies. Search knows words only: whoever writes that there are no thoughts
 * of suicide is found to write about suicide. Other dangers are left: no pain in the chest is not
 * no emergency, and who tells that she is never hit often tells of other violence.
 */
final class Denials {

  /** How much less likely a message is about thoughts of suicide that it only denies. */
  private static final double LEFT = 0.02;

  private final @Nullable SafetyContent suicide;

  Denials(Map<SafetyKind, SafetyContent> safety) {
    this.suicide = safety.get(SafetyKind.SUICIDE);
  }

  /**
   * The candidates with the path of a denied danger less likely and all others more. What they add
   * up to stays: whether it belongs here at all was told by more than the denied words.
   */
  List<Candidate> heed(List<Candidate> candidates, Set<SafetyKind> denied) {
    double all = Candidate.anyMatch(candidates);
    if (suicide == null || !denied.contains(suicide.kind()) || all == 0) {
      return candidates;
    }
    String path = suicide.path();
    double left = candidates.stream().mapToDouble(candidate -> left(candidate, path)).sum();
    return candidates.stream()
        .map(candidate ->
            new Candidate(candidate.path(), Math.min(1, left(candidate, path) * all / left)))
        .sorted(Comparator.comparingDouble(Candidate::match).reversed())
        .toList();
  }

  private static double left(Candidate candidate, String denied) {
    return candidate.path().equals(denied) ? LEFT * candidate.match() : candidate.match();
  }
}
