package fi.luotsi.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
   * @param key at most once in a conversation; null for what is nobody's input, which does not
   *     prolong the life of the conversation either
   * @return completes when durable, with the events as recorded; fails with {@link Conflict} when
   *     the conversation has gone on meanwhile, is gone, or has the key already; with {@link
   *     Unavailable} when the log cannot take it
   */
  CompletableFuture<List<RecordedEvent>> append(
      ConversationId conversation,
      long expectedSeq,
      @Nullable InputKey key,
      Instant at,
      List<? extends ConversationEvent> events);

  /** The events after a number, in order, at most so many. */
  List<RecordedEvent> read(ConversationId conversation, long afterSeq, int limit);

  /** The events visible to the citizen after the citizen's number, in order, at most so many. */
  List<RecordedEvent> readVisible(ConversationId conversation, long afterCitizenSeq, int limit);

  /** The events that an input with that key led to; empty when there was none. */
  List<RecordedEvent> ofKey(ConversationId conversation, InputKey key);

  /** Conversations that wait in a queue or are with a person, longest quiet first. */
  List<ConversationId> openHandoffs();

  /** Conversations that the bot owns in which nothing was put since then, quietest first. */
  List<ConversationId> idleSince(Instant moment, int limit);

  /** All conversations in which nothing was put since then, whoever owns them. */
  List<ConversationId> quietSince(Instant moment, int limit);

  /**
   * Deletes everything said in a conversation, wherever it is kept, so that no trace of the text is
   * left in the files; what it adds to the {@link DailyCounts} stays. Done nothing when there is no
   * such conversation.
   */
  CompletableFuture<@Nullable Void> erase(ConversationId conversation);

  /**
   * What was counted on each day from {@code first} to {@code last}, of conversations kept and
   * deleted.
   */
  Map<DailyCounts.Row, Long> counts(LocalDate first, LocalDate last);

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
