package fi.luotsi.conversation;

import fi.luotsi.guidance.Guide;
import java.time.Instant;

/** What comes of something that nobody did. Pure. */
record SystemsTurn(ConversationState state, Guide guide, Instant now) {

  private static final String QUEUE_CLOSED = "queue-closed";

  Step of(Input.Systems input) {
    return switch (input) {
      case Input.QueueClosed _ -> queueClosed();
    };
  }

  /** Whoever does not wait, or whose queue is open after all, need not know. */
  private Step queueClosed() {
    return state.owner() instanceof Owner.Waiting(var queue, var _)
        ? guide
            .closed(queue, state.locale(), now)
            .map(says -> Step.append(new ConversationEvent.Notice(QUEUE_CLOSED, says)))
            .orElseGet(Step::append)
        : Step.append();
  }
}
