package fi.luotsi.handoff;

import fi.luotsi.conversation.Announcements;
import fi.luotsi.conversation.EventLog;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the board in step with the log, on a thread of its own: soon after each announcement, and
 * every so often by comparing with the whole log, because announcements may be lost; then absent
 * staff and closed queues are looked for too.
 */
final class Upkeep implements SmartLifecycle {

  /** Announcements that come close together are read together. */
  private static final Duration BATCH = Duration.ofMillis(50);

  private final HandoffBoard board;
  private final BoardReader reader;
  private final AbsentStaff absentStaff;
  private final ClosedQueues closedQueues;
  private final Announcements announcements;
  private final long compareEveryNanos;
  private final Semaphore wake = new Semaphore(0);
  private volatile boolean running;
  private Announcements.Subscription subscription = () -> {};
  private Thread thread = Thread.ofVirtual().unstarted(() -> {});

  Upkeep(
      HandoffBoard board,
      AbsentStaff absentStaff,
      ClosedQueues closedQueues,
      Announcements announcements,
      HandoffSettings settings) {
    this.board = board;
    this.reader = new BoardReader(board);
    this.absentStaff = absentStaff;
    this.closedQueues = closedQueues;
    this.announcements = announcements;
    this.compareEveryNanos = settings.compareEvery().toNanos();
  }

  @Override
  public void start() {
    running = true;
    subscription =
        announcements.followAll(announcement -> {
          reader.hear(announcement);
          wake.release();
        });
    board.compare();
    thread = Thread.ofVirtual().name("handoff-board").start(this::keep);
  }

  private void keep() {
    long compareAt = System.nanoTime() + compareEveryNanos;
    while (running) {
      long patience = compareAt - System.nanoTime();
      try {
        if (patience > 0 && wake.tryAcquire(patience, TimeUnit.NANOSECONDS)) {
          Thread.sleep(BATCH);
          wake.drainPermits();
          reader.read();
        } else {
          compareAt = System.nanoTime() + compareEveryNanos;
          board.compare();
          absentStaff.look();
          closedQueues.look();
        }
      } catch (InterruptedException e) {
        return;
      } catch (EventLog.Unavailable e) {
        // the log says so in its own health; the next comparison catches up
        compareAt = System.nanoTime() + compareEveryNanos;
      }
    }
  }

  @Override
  public void stop() {
    running = false;
    subscription.close();
    thread.interrupt();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
