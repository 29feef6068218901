package fi.luotsi.eventlog;

import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.InputKey;
import fi.luotsi.conversation.RecordedEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads rows of the log into what they mean. */
final class Rows {

  private static final String EVENTS =
      "SELECT seq, citizen_seq, at, input_key, type, body FROM event WHERE conversation = ? ";

  private final EventJson json;

  Rows(EventJson json) {
    this.json = json;
  }

  List<RecordedEvent> after(Connection connection, ConversationId conversation, long seq, int limit)
      throws SQLException {
    return events(connection, conversation, "AND seq > ? ORDER BY seq LIMIT ?", seq, limit);
  }

  List<RecordedEvent> visibleAfter(
      Connection connection, ConversationId conversation, long citizenSeq, int limit)
      throws SQLException {
    String condition = "AND visible = 1 AND citizen_seq > ? ORDER BY seq LIMIT ?";
    return events(connection, conversation, condition, citizenSeq, limit);
  }

  List<RecordedEvent> between(
      Connection connection, ConversationId conversation, long first, long last)
      throws SQLException {
    return events(connection, conversation, "AND seq BETWEEN ? AND ? ORDER BY seq", first, last);
  }

  private List<RecordedEvent> events(
      Connection connection, ConversationId conversation, String condition, long one, long other)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(EVENTS + condition)) {
      select.setString(1, conversation.value());
      select.setLong(2, one);
      select.setLong(3, other);
      try (ResultSet rows = select.executeQuery()) {
        List<RecordedEvent> events = new ArrayList<>();
        while (rows.next()) {
          events.add(event(conversation, rows));
        }
        return events;
      }
    }
  }

  private RecordedEvent event(ConversationId conversation, ResultSet row) throws SQLException {
    String key = row.getString("input_key");
    return new RecordedEvent(
        conversation,
        row.getLong("seq"),
        row.getLong("citizen_seq"),
        Instant.ofEpochMilli(row.getLong("at")),
        key == null ? null : new InputKey(key),
        json.event(row.getString("type"), row.getString("body")));
  }

  List<ConversationId> conversations(Connection connection, String query, long... values)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        select.setLong(i + 1, values[i]);
      }
      try (ResultSet rows = select.executeQuery()) {
        List<ConversationId> conversations = new ArrayList<>();
        while (rows.next()) {
          conversations.add(new ConversationId(rows.getString(1)));
        }
        return conversations;
      }
    }
  }
}
