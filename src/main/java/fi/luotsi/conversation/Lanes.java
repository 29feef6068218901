package fi.luotsi.conversation;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * One turn at a time in each conversation. A fixed number of locks shared by all conversations: two
 * that share one merely wait for each other.
 */
final class Lanes {

  private final ReentrantLock[] locks;
  private final Duration patience;

  Lanes(int count, Duration patience) {
    this.locks = new ReentrantLock[count];
    for (int i = 0; i < count; i++) {
      locks[i] = new ReentrantLock(true);
    }
    this.patience = patience;
  }

  /** Does the work when its lane is free; {@link EventLog.Unavailable} if that takes too long. */
  <T> T inTurn(ConversationId conversation, Supplier<T> work) {
    ReentrantLock lane = locks[Math.floorMod(conversation.hashCode(), locks.length)];
    if (!enter(lane)) {
      throw new EventLog.Unavailable("Too many turns wait for this conversation", null);
    }
    try {
      return work.get();
    } finally {
      lane.unlock();
    }
  }

  private boolean enter(ReentrantLock lane) {
    try {
      return lane.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
