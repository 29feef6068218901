package fi.luotsi.eventlog;

import fi.luotsi.conversation.EventLog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** A fixed number of connections that read. */
final class SqliteReaders implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 10;

  private final BlockingQueue<Connection> free;
  private final int count;

  SqliteReaders(SqliteFile file, int count) throws SQLException {
    this.count = count;
    this.free = new ArrayBlockingQueue<>(count);
    for (int i = 0; i < count; i++) {
      free.add(file.reader());
    }
  }

  /** Reads on a connection of its own; {@link EventLog.Unavailable} when none gets free. */
  <T> T read(Reading<T> reading) {
    Connection connection = borrowed();
    try {
      return reading.from(connection);
    } catch (SQLException e) {
      throw new EventLog.Unavailable("The log cannot be read", e);
    } finally {
      free.add(connection);
    }
  }

  /** Several readings of the log as it stands at one moment. */
  <T> T readSnapshot(Reading<T> reading) {
    return read(connection -> {
      connection.setAutoCommit(false);
      try {
        return reading.from(connection);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    });
  }

  private Connection borrowed() {
    try {
      Connection connection = free.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (connection == null) {
        throw new EventLog.Unavailable("Too many read the log, or it is closed", null);
      }
      return connection;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EventLog.Unavailable("Interrupted", e);
    }
  }

  /** Closes the connections as their readings end. */
  @Override
  public void close() throws SQLException {
    for (int i = 0; i < count; i++) {
      borrowed().close();
    }
  }

  /** Something read from the database. */
  @FunctionalInterface
  interface Reading<T> {
    T from(Connection connection) throws SQLException;
  }
}
