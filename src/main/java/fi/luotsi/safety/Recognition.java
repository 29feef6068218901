package fi.luotsi.safety;

import fi.luotsi.knowledge.SafetyKind;
import java.util.Optional;
import java.util.Set;

/**
 * What a message says of danger.
 *
 * @param danger the gravest that it speaks of
 * @param denied kinds that it speaks of only to deny them: {@code ei itsetuhoisia ajatuksia}
 */
public record Recognition(Optional<Danger> danger, Set<SafetyKind> denied) {

  public Recognition {
    denied = Set.copyOf(denied);
  }
}
