package fi.luotsi.eventlog;

import fi.luotsi.conversation.ConversationEvent;
import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.InputKey;
import fi.luotsi.conversation.RecordedEvent;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Something to be written, with what completes when that is durable. */
sealed interface Write {

  CompletableFuture<?> done();

  /** Fails it. */
  default void fail(RuntimeException why) {
    done().completeExceptionally(why);
  }

  /** Events to be appended. */
  record Append(
      ConversationId conversation,
      long expectedSeq,
      @Nullable InputKey key,
      Instant at,
      List<ConversationEvent> events,
      CompletableFuture<List<RecordedEvent>> done)
      implements Write {}

  /** A conversation to be deleted. */
  record Erase(ConversationId conversation, CompletableFuture<@Nullable Void> done)
      implements Write {}
}
