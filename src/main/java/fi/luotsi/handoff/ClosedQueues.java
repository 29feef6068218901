package fi.luotsi.handoff;

import fi.luotsi.conversation.Input;
import fi.luotsi.conversation.InputKey;
import fi.luotsi.conversation.Turns;
import fi.luotsi.guidance.Guides;
import fi.luotsi.knowledge.Queue;
import java.time.Clock;
import java.time.Instant;

/**
 * Tells those who wait in a queue that it has closed and when it opens next, once for each closing.
 * They keep waiting, unless they cancel.
 */
final class ClosedQueues {

  private final HandoffBoard board;
  private final Turns turns;
  private final Guides guides;
  private final Clock clock;

  ClosedQueues(HandoffBoard board, Turns turns, Guides guides, Clock clock) {
    this.board = board;
    this.turns = turns;
    this.guides = guides;
    this.clock = clock;
  }

  /** Does what is due. */
  void look() {
    Instant now = clock.instant();
    for (Queue queue : guides.current().queues()) {
      if (!queue.hours().isOpen(now)) {
        board.waiting().stream()
            .filter(handoff -> handoff.queue().equals(queue.id()))
            .forEach(handoff -> tell(handoff, queue, now));
      }
    }
  }

  /** The next opening tells one closing from another: nobody is told twice of the same. */
  private void tell(Handoff handoff, Queue queue, Instant now) {
    String opensAt = queue.hours().nextOpening(now).map(Instant::toString).orElse("never");
    InputKey key = InputKey.ofSystem("queue-closed:" + queue.id() + ":" + opensAt);
    turns.take(handoff.conversation(), new Input.QueueClosed(), key);
  }
}
