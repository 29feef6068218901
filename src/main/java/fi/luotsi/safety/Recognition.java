package fi.luotsi.safety;

import fi.luotsi.knowledge.SafetyKind;
import java.util.Optional;
import java.util.Set;

/**
 * What a message says of danger.
 *
 * @param danger the gravest that it speaks of
 * @param denied kinds of which it denies words: {@code ei itsetuhoisia ajatuksia}
 * @param dismissed kinds of which it has words that do not mean it, denied ones among them
 */
public record Recognition(
    Optional<Danger> danger, Set<SafetyKind> denied, Set<SafetyKind> dismissed) {

  public Recognition {
    denied = Set.copyOf(denied);
    dismissed = Set.copyOf(dismissed);
  }
}
