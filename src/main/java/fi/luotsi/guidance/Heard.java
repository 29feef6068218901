package fi.luotsi.guidance;

import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.knowledge.SituationMatch;
import fi.luotsi.safety.Danger;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a message says beside its topic.
 *
 * @param danger the gravest that it speaks of
 * @param denied kinds of danger of which it denies words
 * @param signals ids of what was recognised
 * @param situations that it may be told in, likeliest first
 */
public record Heard(
    Optional<Danger> danger,
    Set<SafetyKind> denied,
    Set<String> signals,
    List<SituationMatch> situations) {

  public Heard {
    denied = Set.copyOf(denied);
    signals = Set.copyOf(signals);
    situations = List.copyOf(situations);
  }
}
