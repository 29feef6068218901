package fi.luotsi.eventlog;

import fi.luotsi.conversation.EventLog;
import fi.luotsi.conversation.RecordedEvent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that writes: what has come meanwhile goes into one transaction, so that many
 * appends share one wait for the disk. When a transaction fails, each of its writes is tried alone.
 */
final class GroupCommit implements AutoCloseable {

  private static final long TICK_MILLIS = 500;
  private static final int CHECKPOINT_ATTEMPTS = 3;

  private final Connection connection;
  private final SqliteWriter writer;
  private final Supplier<ZoneId> zone;
  private final int batchSize;
  private final BlockingQueue<Write> queue;
  private final List<Write.Erase> unwiped = new ArrayList<>();
  private final Thread thread;
  private volatile boolean closing;
  private volatile @Nullable String trouble;

  GroupCommit(
      Connection connection,
      SqliteWriter writer,
      EventLogSettings settings,
      Supplier<ZoneId> zone) {
    this.connection = connection;
    this.writer = writer;
    this.zone = zone;
    this.batchSize = settings.batchSize();
    this.queue = new LinkedBlockingQueue<>(settings.queueCapacity());
    this.thread = Thread.ofPlatform().name("event-log").unstarted(this::work);
  }

  GroupCommit started() {
    thread.start();
    return this;
  }

  /** Takes something to be written, or fails it at once when there is no room. */
  void submit(Write write) {
    if (closing || !queue.offer(write)) {
      write.fail(new EventLog.Unavailable(closing ? "Closing" : "Too many appends wait", null));
    } else if (closing && queue.remove(write)) {
      write.fail(new EventLog.Unavailable("Closing", null));
    }
  }

  /** Why the last write failed, or that nothing is written any more; else null. */
  @Nullable String trouble() {
    return thread.isAlive() ? trouble : "Closed";
  }

  private void work() {
    try {
      while (!closing || !queue.isEmpty()) {
        List<Write> batch = next();
        if (!batch.isEmpty()) {
          write(batch);
        }
        wipe();
      }
    } finally {
      closing = true;
      refuseAll();
    }
  }

  private void refuseAll() {
    EventLog.Unavailable closed = new EventLog.Unavailable("Closed", null);
    unwiped.forEach(erase -> erase.fail(closed));
    for (Write late = queue.poll(); late != null; late = queue.poll()) {
      late.fail(closed);
    }
  }

  private List<Write> next() {
    List<Write> batch = new ArrayList<>();
    try {
      Write first = queue.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
      if (first != null) {
        batch.add(first);
        queue.drainTo(batch, batchSize - 1);
      }
    } catch (InterruptedException e) {
      closing = true;
    }
    return batch;
  }

  private void write(List<Write> batch) {
    try {
      List<Runnable> completions = new ArrayList<>();
      execute("BEGIN IMMEDIATE");
      for (Write write : batch) {
        completions.add(applied(write));
      }
      execute("COMMIT");
      trouble = null;
      completions.forEach(Runnable::run);
    } catch (SQLException | RuntimeException e) {
      rollBack();
      if (batch.size() > 1) {
        batch.forEach(write -> write(List.of(write)));
      } else {
        trouble = e.getClass().getSimpleName();
        batch.getFirst().fail(new EventLog.Unavailable("The log cannot be written to", e));
      }
    }
  }

  /** Writes and tells what is to be done once that is committed. */
  private Runnable applied(Write write) throws SQLException {
    return switch (write) {
      case Write.Append append -> {
        try {
          List<RecordedEvent> recorded = writer.append(append);
          yield () -> append.done().complete(recorded);
        } catch (EventLog.Conflict conflict) {
          yield () -> append.fail(conflict);
        }
      }
      case Write.Erase erase -> {
        writer.erase(erase.conversation(), zone.get());
        yield () -> unwiped.add(erase);
      }
    };
  }

  /**
   * What was deleted is overwritten in the database, but stands in the write-ahead log until that
   * is emptied; only then is it gone. Readers may hold that up for a moment.
   */
  private void wipe() {
    for (int attempt = 0; attempt < CHECKPOINT_ATTEMPTS && !unwiped.isEmpty(); attempt++) {
      if (checkpointed()) {
        unwiped.forEach(erase -> erase.done().complete(null));
        unwiped.clear();
      }
    }
  }

  private boolean checkpointed() {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
      return row.next() && row.getInt(1) == 0;
    } catch (SQLException e) {
      trouble = e.getClass().getSimpleName();
      return false;
    }
  }

  private void rollBack() {
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      // a transaction that SQLite has rolled back by itself already, as it does when the disk is
      // full, cannot be rolled back again
      trouble = e.getClass().getSimpleName();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Writes what is waiting, then closes the database; what comes later is refused. */
  @Override
  public void close() throws SQLException {
    closing = true;
    thread.interrupt();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    connection.close();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
