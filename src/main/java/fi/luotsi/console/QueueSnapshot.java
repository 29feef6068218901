package fi.luotsi.console;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the queues look like to one member of staff at one moment.
 *
 * @param queues those that the person serves
 * @param waiting who waits in them, longest first, at most {@value #MOST}
 * @param mine conversations that the person has
 */
record QueueSnapshot(
    List<QueueState> queues, List<WaitingCitizen> waiting, List<QueuedCitizen> mine) {

  static final int MOST = 200;

  QueueSnapshot {
    queues = List.copyOf(queues);
    waiting = List.copyOf(waiting);
    mine = List.copyOf(mine);
  }

  /**
   * A queue.
   *
   * @param opensAt next opening of a closed one
   * @param waiting how many wait in it, all counted
   */
  record QueueState(String id, String name, boolean open, @Nullable Instant opensAt, int waiting) {}

  /** Somebody who waits; {@code position} is the place in their own queue. */
  record WaitingCitizen(@JsonUnwrapped QueuedCitizen citizen, int position) {}

  /** A conversation that waits for a person or has one. */
  record QueuedCitizen(
      String conversation,
      String queue,
      String queueName,
      Instant since,
      String locale,
      @Nullable String segment,
      @Nullable Integer stage,
      @Nullable String topic,
      @Nullable String safety) {}
}
