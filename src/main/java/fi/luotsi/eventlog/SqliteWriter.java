package fi.luotsi.eventlog;

import fi.luotsi.conversation.ConversationEvent;
import fi.luotsi.conversation.ConversationEvent.HandoffChanged;
import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.DailyCounts;
import fi.luotsi.conversation.EventLog;
import fi.luotsi.conversation.InputKey;
import fi.luotsi.conversation.RecordedEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;

/** Writes within a transaction on the one connection that writes. Not safe for many threads. */
final class SqliteWriter {

  private final Connection connection;
  private final EventJson json;
  private final Rows rows;

  SqliteWriter(Connection connection, EventJson json, Rows rows) {
    this.connection = connection;
    this.json = json;
    this.rows = rows;
  }

  /** Where a conversation stands. */
  private record Standing(long seq, long citizenSeq, String owner, long lastInput) {}

  /**
   * Appends events.
   *
   * @throws EventLog.Conflict when the conversation is not where it was expected to be, or the key
   *     is there already; nothing is written then
   */
  List<RecordedEvent> append(Write.Append append) throws SQLException {
    Standing before = standing(append.conversation());
    if (before.seq() != append.expectedSeq()) {
      throw new EventLog.Conflict(
          "At " + before.seq() + ", not at the expected " + append.expectedSeq());
    }
    InputKey key = append.key();
    if (key != null && isTaken(append.conversation(), key)) {
      throw new EventLog.Conflict("The key was taken before");
    }
    List<RecordedEvent> recorded = numbered(append, before);
    insert(recorded);
    if (key != null) {
      insertInput(append.conversation(), key, recorded);
    }
    stand(append.conversation(), after(before, append, recorded.getLast()));
    return recorded;
  }

  private Standing standing(ConversationId conversation) throws SQLException {
    String query = "SELECT seq, citizen_seq, owner, last_input FROM conversation WHERE id = ?";
    try (PreparedStatement select = connection.prepareStatement(query)) {
      select.setString(1, conversation.value());
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? new Standing(row.getLong(1), row.getLong(2), row.getString(3), row.getLong(4))
            : new Standing(0, 0, "bot", 0);
      }
    }
  }

  private boolean isTaken(ConversationId conversation, InputKey key) throws SQLException {
    String query = "SELECT 1 FROM input WHERE conversation = ? AND input_key = ?";
    try (PreparedStatement select = connection.prepareStatement(query)) {
      select.setString(1, conversation.value());
      select.setString(2, key.value());
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  private static List<RecordedEvent> numbered(Write.Append append, Standing before) {
    List<RecordedEvent> recorded = new ArrayList<>();
    long seq = before.seq();
    long citizenSeq = before.citizenSeq();
    for (ConversationEvent event : append.events()) {
      seq++;
      citizenSeq += event.visibleToCitizen() ? 1 : 0;
      recorded.add(
          new RecordedEvent(
              append.conversation(), seq, citizenSeq, append.at(), append.key(), event));
    }
    return recorded;
  }

  private void insert(List<RecordedEvent> recorded) throws SQLException {
    String statement =
        "INSERT INTO event (conversation, seq, citizen_seq, visible, at, input_key, type, body)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement insert = connection.prepareStatement(statement)) {
      for (RecordedEvent event : recorded) {
        insert.setString(1, event.conversation().value());
        insert.setLong(2, event.seq());
        insert.setLong(3, event.citizenSeq());
        insert.setInt(4, event.event().visibleToCitizen() ? 1 : 0);
        insert.setLong(5, event.at().toEpochMilli());
        insert.setString(6, event.key() == null ? null : event.key().value());
        insert.setString(7, json.type(event.event()));
        insert.setString(8, json.body(event.event()));
        insert.executeUpdate();
      }
    }
  }

  private void insertInput(ConversationId conversation, InputKey key, List<RecordedEvent> recorded)
      throws SQLException {
    String statement =
        "INSERT INTO input (conversation, input_key, first_seq, last_seq) VALUES (?, ?, ?, ?)";
    try (PreparedStatement insert = connection.prepareStatement(statement)) {
      insert.setString(1, conversation.value());
      insert.setString(2, key.value());
      insert.setLong(3, recorded.getFirst().seq());
      insert.setLong(4, recorded.getLast().seq());
      insert.executeUpdate();
    }
  }

  private static Standing after(Standing before, Write.Append append, RecordedEvent last) {
    String owner = before.owner();
    for (ConversationEvent event : append.events()) {
      owner = owner(event, owner);
    }
    boolean input = append.key() != null || before.seq() == 0;
    long lastInput = input ? append.at().toEpochMilli() : before.lastInput();
    return new Standing(last.seq(), last.citizenSeq(), owner, lastInput);
  }

  private static String owner(ConversationEvent event, String before) {
    return switch (event) {
      case ConversationEvent.Ended ended -> "nobody";
      case HandoffChanged changed ->
          switch (changed.state()) {
            case QUEUED, RETURNED -> "queue";
            case CLAIMED -> "staff";
            case CLOSED, CANCELLED -> "bot";
            case OFFERED, UNAVAILABLE -> before;
          };
      case ConversationEvent.Opened e -> before;
      case ConversationEvent.LocaleChosen e -> before;
      case ConversationEvent.Notice e -> before;
      case ConversationEvent.CitizenWrote e -> before;
      case ConversationEvent.CitizenChose e -> before;
      case ConversationEvent.BotAnswered e -> before;
      case ConversationEvent.StaffWrote e -> before;
      case ConversationEvent.StaffNoted e -> before;
      case ConversationEvent.FeedbackRequested e -> before;
      case ConversationEvent.FeedbackGiven e -> before;
    };
  }

  private void stand(ConversationId conversation, Standing standing) throws SQLException {
    String statement =
        "INSERT OR REPLACE INTO conversation (id, seq, citizen_seq, owner, last_input)"
            + " VALUES (?, ?, ?, ?, ?)";
    try (PreparedStatement insert = connection.prepareStatement(statement)) {
      insert.setString(1, conversation.value());
      insert.setLong(2, standing.seq());
      insert.setLong(3, standing.citizenSeq());
      insert.setString(4, standing.owner());
      insert.setLong(5, standing.lastInput());
      insert.executeUpdate();
    }
  }

  /** Deletes a conversation, leaving what it adds to the counts. */
  void erase(ConversationId conversation, ZoneId zone) throws SQLException {
    Map<DailyCounts.Row, Long> counts = counts(conversation, zone);
    delete("DELETE FROM event WHERE conversation = ?", conversation);
    delete("DELETE FROM input WHERE conversation = ?", conversation);
    delete("DELETE FROM conversation WHERE id = ?", conversation);
    for (Map.Entry<DailyCounts.Row, Long> count : counts.entrySet()) {
      add(count.getKey(), count.getValue());
    }
  }

  private Map<DailyCounts.Row, Long> counts(ConversationId conversation, ZoneId zone)
      throws SQLException {
    try {
      List<RecordedEvent> events = rows.after(connection, conversation, 0, Integer.MAX_VALUE);
      return DailyCounts.of(events, zone);
    } catch (IllegalStateException | JacksonException e) {
      // what cannot be read cannot be counted, but must be deleted all the same
      return Map.of();
    }
  }

  private void add(DailyCounts.Row row, long count) throws SQLException {
    String statement =
        "INSERT INTO daily_count (day, measure, value, language, count) VALUES (?, ?, ?, ?, ?)"
            + " ON CONFLICT DO UPDATE SET count = count + excluded.count";
    try (PreparedStatement insert = connection.prepareStatement(statement)) {
      insert.setString(1, row.day().toString());
      insert.setString(2, row.measure());
      insert.setString(3, row.value());
      insert.setString(4, row.language());
      insert.setLong(5, count);
      insert.executeUpdate();
    }
  }

  private void delete(String statement, ConversationId conversation) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(statement)) {
      delete.setString(1, conversation.value());
      delete.executeUpdate();
    }
  }
}
