package fi.luotsi.guidance;

import fi.luotsi.language.ContentLocale;
import java.time.Instant;
import java.util.Set;

/**
 * What the guidance of a turn is written for.
 *
 * @param memory of the conversation, after the turn
 * @param signals recognised in the message
 */
record TurnContext(Memory memory, Set<String> signals, Instant now) {

  TurnContext {
    signals = Set.copyOf(signals);
  }

  /** Whether words of danger were found and not believed. */
  boolean isDangerDoubted() {
    return signals.contains(Hearing.DANGER_DOUBTED);
  }

  ContentLocale locale() {
    return memory.locale();
  }
}
