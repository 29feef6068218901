package fi.luotsi.guidance;

import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.safety.Danger;
import fi.luotsi.safety.Recognition;
import fi.luotsi.search.SituationMatch;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a message says beside its topic.
 *
 * @param danger the gravest that it speaks of
 * @param byExpressions what expressions of danger made of it
 * @param signals ids of what was recognised
 * @param situations that it may be told in, likeliest first
 */
public record Heard(
    Optional<Danger> danger,
    Recognition byExpressions,
    Set<String> signals,
    List<SituationMatch> situations) {

  public Heard {
    signals = Set.copyOf(signals);
    situations = List.copyOf(situations);
  }

  /** Whether expressions gave a signal in a message that is hardly like its situation. */
  public boolean doubts(String signal) {
    return signals.contains(signal + Hearing.DOUBTED);
  }

  /** Whether it is like one's own case, and no expression says so. */
  public boolean isLikelyOwnCase() {
    return signals.contains(Hearing.LIKELY_OWN_CASE);
  }

  /** Kinds of danger of which it denies words. */
  public Set<SafetyKind> denied() {
    return byExpressions.denied();
  }

  /** The danger that an expression found in a message that is hardly like danger. */
  public Optional<Danger> doubted() {
    return byExpressions.danger().filter(_ -> danger.isEmpty());
  }
}
