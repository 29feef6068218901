package fi.luotsi.eventlog;

import fi.luotsi.conversation.ConversationEvent;
import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.DailyCounts;
import fi.luotsi.conversation.EventLog;
import fi.luotsi.conversation.InputKey;
import fi.luotsi.conversation.RecordedEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The log in one SQLite database: one thread writes, several read at the same time. */
final class SqliteEventLog implements EventLog, AutoCloseable {

  private static final String FILE = "luotsi.db";

  private final DataDirectory directory;
  private final SqliteReaders readers;
  private final GroupCommit writes;
  private final Rows rows;
  private final Supplier<ZoneId> zone;

  private SqliteEventLog(
      DataDirectory directory,
      SqliteReaders readers,
      GroupCommit writes,
      Rows rows,
      Supplier<ZoneId> zone) {
    this.directory = directory;
    this.readers = readers;
    this.writes = writes;
    this.rows = rows;
    this.zone = zone;
  }

  /**
   * Opens the log of a data directory, making it when it is missing.
   *
   * @param zone in which days are counted
   * @throws DataDirectory.NotUsable when the directory cannot be written to or is in use
   */
  static SqliteEventLog open(Path data, EventLogSettings settings, Supplier<ZoneId> zone) {
    DataDirectory directory = DataDirectory.open(data);
    try {
      SqliteFile file = new SqliteFile(directory.file(FILE));
      file.migrate();
      EventJson json = new EventJson();
      Rows rows = new Rows(json);
      Connection connection = file.writer(settings.maxSize());
      SqliteWriter writer = new SqliteWriter(connection, json, rows);
      GroupCommit writes = new GroupCommit(connection, writer, settings, zone).started();
      SqliteReaders readers = new SqliteReaders(file, settings.readers());
      return new SqliteEventLog(directory, readers, writes, rows, zone);
    } catch (SQLException e) {
      throw new DataDirectory.NotUsable(data, "holds a database that cannot be opened", e);
    }
  }

  @Override
  public CompletableFuture<List<RecordedEvent>> append(
      ConversationId conversation,
      long expectedSeq,
      @Nullable InputKey key,
      Instant at,
      List<? extends ConversationEvent> events) {
    if (events.isEmpty()) {
      throw new IllegalArgumentException("Nothing to append");
    }
    CompletableFuture<List<RecordedEvent>> done = new CompletableFuture<>();
    writes.submit(new Write.Append(conversation, expectedSeq, key, at, List.copyOf(events), done));
    return done;
  }

  @Override
  public CompletableFuture<@Nullable Void> erase(ConversationId conversation) {
    CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
    writes.submit(new Write.Erase(conversation, done));
    return done;
  }

  @Override
  public List<RecordedEvent> read(ConversationId conversation, long afterSeq, int limit) {
    return readers.read(connection -> rows.after(connection, conversation, afterSeq, limit));
  }

  @Override
  public List<RecordedEvent> readVisible(
      ConversationId conversation, long afterCitizenSeq, int limit) {
    return readers.read(
        connection -> rows.visibleAfter(connection, conversation, afterCitizenSeq, limit));
  }

  @Override
  public List<RecordedEvent> ofKey(ConversationId conversation, InputKey key) {
    return readers.read(connection -> ofKey(connection, conversation, key));
  }

  private List<RecordedEvent> ofKey(
      Connection connection, ConversationId conversation, InputKey key) throws SQLException {
    String query = "SELECT first_seq, last_seq FROM input WHERE conversation = ? AND input_key = ?";
    try (PreparedStatement select = connection.prepareStatement(query)) {
      select.setString(1, conversation.value());
      select.setString(2, key.value());
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? rows.between(connection, conversation, row.getLong(1), row.getLong(2))
            : List.of();
      }
    }
  }

  @Override
  public List<ConversationId> openHandoffs() {
    String query =
        "SELECT id FROM conversation WHERE owner IN ('queue', 'staff') ORDER BY last_input";
    return readers.read(connection -> rows.conversations(connection, query));
  }

  @Override
  public List<ConversationId> idleSince(Instant moment, int limit) {
    String query =
        "SELECT id FROM conversation WHERE last_input <= ? AND owner = 'bot'"
            + " ORDER BY last_input LIMIT ?";
    return quiet(query, moment, limit);
  }

  @Override
  public List<ConversationId> quietSince(Instant moment, int limit) {
    String query = "SELECT id FROM conversation WHERE last_input <= ? ORDER BY last_input LIMIT ?";
    return quiet(query, moment, limit);
  }

  private List<ConversationId> quiet(String query, Instant moment, int limit) {
    return readers.read(
        connection -> rows.conversations(connection, query, moment.toEpochMilli(), limit));
  }

  @Override
  public Map<DailyCounts.Row, Long> counts(LocalDate first, LocalDate last) {
    return readers.readSnapshot(connection -> {
      Map<DailyCounts.Row, Long> counts = counted(connection, first, last);
      for (ConversationId conversation : liveBetween(connection, first, last)) {
        List<RecordedEvent> events = rows.after(connection, conversation, 0, Integer.MAX_VALUE);
        DailyCounts.of(events, zone.get())
            .forEach((row, count) -> addWithin(counts, row, count, first, last));
      }
      return Map.copyOf(counts);
    });
  }

  private static void addWithin(
      Map<DailyCounts.Row, Long> counts,
      DailyCounts.Row row,
      long count,
      LocalDate first,
      LocalDate last) {
    if (!row.day().isBefore(first) && !row.day().isAfter(last)) {
      counts.merge(row, count, Long::sum);
    }
  }

  private static Map<DailyCounts.Row, Long> counted(
      Connection connection, LocalDate first, LocalDate last) throws SQLException {
    String query =
        "SELECT day, measure, value, language, count FROM daily_count WHERE day BETWEEN ? AND ?";
    try (PreparedStatement select = connection.prepareStatement(query)) {
      select.setString(1, first.toString());
      select.setString(2, last.toString());
      try (ResultSet row = select.executeQuery()) {
        Map<DailyCounts.Row, Long> counts = new HashMap<>();
        while (row.next()) {
          LocalDate day = LocalDate.parse(row.getString(1));
          DailyCounts.Row counted =
              new DailyCounts.Row(day, row.getString(2), row.getString(3), row.getString(4));
          counts.put(counted, row.getLong(5));
        }
        return counts;
      }
    }
  }

  private List<ConversationId> liveBetween(Connection connection, LocalDate first, LocalDate last)
      throws SQLException {
    return rows.conversations(
        connection,
        "SELECT DISTINCT conversation FROM event WHERE at >= ? AND at < ?",
        first.atStartOfDay(zone.get()).toInstant().toEpochMilli(),
        last.plusDays(1).atStartOfDay(zone.get()).toInstant().toEpochMilli());
  }

  /** Why the last write failed, or that nothing is written any more; else null. */
  @Nullable String trouble() {
    return writes.trouble();
  }

  /** Writes what waits, refuses what comes later, and frees the data directory. */
  @Override
  public void close() throws IOException, SQLException {
    writes.close();
    readers.close();
    directory.close();
  }
}
