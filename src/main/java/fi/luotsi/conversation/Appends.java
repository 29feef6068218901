package fi.luotsi.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Appends to the log, waiting until they are durable, but not for ever. */
record Appends(EventLog log, Duration patience) {

  List<RecordedEvent> append(
      ConversationId conversation,
      long expectedSeq,
      @Nullable InputKey key,
      Instant at,
      List<ConversationEvent> events) {
    return waitFor(log.append(conversation, expectedSeq, key, at, events));
  }

  /**
   * What the log came to.
   *
   * @throws EventLog.Conflict as the log says
   * @throws EventLog.Unavailable as the log says, and when it takes too long: it may yet be
   *     recorded then, which the key tells when the input is sent again
   */
  <T extends @Nullable Object> T waitFor(CompletableFuture<T> future) {
    try {
      return future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EventLog.Unavailable("Interrupted", e);
    } catch (TimeoutException e) {
      throw new EventLog.Unavailable("The log takes too long", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new EventLog.Unavailable("The log failed", e);
    }
  }
}
