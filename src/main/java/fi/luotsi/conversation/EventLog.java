package fi.luotsi.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Where conversations are kept. All that an append reports as done is on durable storage and stays
 * so when the process is killed.
 */
public interface EventLog {

  /**
   * Appends events to a conversation in one transaction.
   *
   * @param expectedSeq the last number in the log, 0 for a new conversation
   * @param key idempotency key, at most once in a conversation; null for what is nobody's input
   * @return completes when durable, with the events as recorded; fails with {@link Conflict} when
   *     the conversation has gone on meanwhile or the key is there already, with {@link
   *     Unavailable} when the log cannot take it
   */
  CompletableFuture<List<RecordedEvent>> append(
      ConversationId conversation,
      long expectedSeq,
      @Nullable String key,
      Instant at,
      List<ConversationEvent> events);

  /** The events after a number, in order. */
  List<RecordedEvent> read(ConversationId conversation, long afterSeq);

  /** The events that an input with that key led to; empty when there was none. */
  List<RecordedEvent> ofKey(ConversationId conversation, String key);

  /** Conversations whose last hand-off event leaves them with a queue or a person. */
  List<ConversationId> openHandoffs();

  /**
   * Deletes everything said in a conversation, wherever it is kept, so that no trace of the text is
   * left in the files.
   */
  CompletableFuture<@Nullable Void> erase(ConversationId conversation);

  /** Conversations whose last event is older than that. */
  List<ConversationId> lastEventBefore(Instant moment, int limit);

  /** When the last event of a conversation was recorded. */
  Optional<Instant> lastEventAt(ConversationId conversation);

  /** The append was refused because the conversation has gone on; read again and decide again. */
  final class Conflict extends RuntimeException {
    public Conflict(String message) {
      super(message);
    }
  }

  /**
   * The log cannot take events now: disk full, closing, or too many waiting. Nothing was recorded.
   */
  final class Unavailable extends RuntimeException {
    public Unavailable(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }
}
