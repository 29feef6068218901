package fi.luotsi.safety;

import fi.luotsi.knowledge.SafetyKind;
import java.util.Optional;
import java.util.Set;

/**
 * What a message says of danger.
 *
 * @param danger the gravest that it speaks of
 * @param denied kinds of which it denies words: {@code ei itsetuhoisia ajatuksia}
 */
public record Recognition(Optional<Danger> danger, Set<SafetyKind> denied) {

  public Recognition {
    denied = Set.copyOf(denied);
  }
}
