package fi.luotsi.guidance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the guide came to in one turn.
 *
 * @param guidance what is answered
 * @param memory what is remembered
 * @param queueEntry set when the citizen has agreed to wait for a person
 */
public record Reply(Guidance guidance, Memory memory, @Nullable QueueEntry queueEntry) {

  /**
   * The wish to wait in a queue.
   *
   * @param open whether the queue takes people now; otherwise nobody is put in it
   * @param opensAt next opening of a closed one, if it opens within a year
   */
  public record QueueEntry(String queue, boolean open, @Nullable Instant opensAt) {}
}
