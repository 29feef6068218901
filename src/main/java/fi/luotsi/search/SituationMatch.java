package fi.luotsi.search;

import fi.luotsi.knowledge.SafetyKind;
import java.util.List;
import java.util.Optional;

/**
 * How much a message is like those that were told in a situation.
 *
 * @param situation id
 * @param score the more it is like messages told in it and unlike ordinary ones, the higher; about
 *     0 when it is like neither more than the other
 * @param words of the message that speak for it, strongest first
 */
public record SituationMatch(String situation, double score, List<String> words) {

  public SituationMatch {
    words = List.copyOf(words);
  }

  /** The kind of danger that the situation is; empty when it is none. */
  public Optional<SafetyKind> kind() {
    return SafetyKind.ofCode(situation);
  }

  public boolean isDanger() {
    return kind().isPresent();
  }

  /** The score of one situation among those of a message; 0 when it is not among them. */
  public static double scoreOf(List<SituationMatch> matches, String situation) {
    return matches.stream()
        .filter(match -> match.situation().equals(situation))
        .mapToDouble(SituationMatch::score)
        .findFirst()
        .orElse(0);
  }
}
