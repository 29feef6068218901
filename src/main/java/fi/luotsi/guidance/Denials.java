package fi.luotsi.guidance;

import fi.luotsi.knowledge.Candidate;
import fi.luotsi.knowledge.SafetyContent;
import fi.luotsi.knowledge.SafetyKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Heeds what a message denies. Search knows words only: whoever writes that there are no thoughts
 * of suicide is found to write about suicide. Violence that is denied is left: who tells that she
 * is never hit often tells of other violence.
 */
final class Denials {

  /** How much less likely a message is about a danger that it only denies. */
  private static final double LEFT = 0.02;

  private final Map<SafetyKind, SafetyContent> safety;

  Denials(Map<SafetyKind, SafetyContent> safety) {
    this.safety = safety;
  }

  /**
   * The candidates with the paths of denied dangers less likely and all others more, so that it is
   * as likely as before that the message is about any of them.
   */
  List<Candidate> heed(List<Candidate> candidates, Set<SafetyKind> denied) {
    Set<String> paths =
        safety.values().stream()
            .filter(content -> content.kind() != SafetyKind.VIOLENCE)
            .filter(content -> denied.contains(content.kind()))
            .map(SafetyContent::path)
            .collect(Collectors.toSet());
    double all = Candidate.anyMatch(candidates);
    double left = candidates.stream().mapToDouble(candidate -> left(candidate, paths)).sum();
    if (left == all) {
      return candidates;
    }
    return candidates.stream()
        .map(candidate ->
            new Candidate(candidate.path(), Math.min(1, left(candidate, paths) * all / left)))
        .sorted(Comparator.comparingDouble(Candidate::match).reversed())
        .toList();
  }

  private static double left(Candidate candidate, Set<String> denied) {
    return denied.contains(candidate.path()) ? LEFT * candidate.match() : candidate.match();
  }
}
