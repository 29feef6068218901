package fi.luotsi.console;

import fi.luotsi.conversation.ConversationId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads frames from staff; unknown fields are passed over. */
final class StaffFrameReader {

  private static final int LONGEST_ID = 64;

  private final JsonMapper mapper = new JsonMapper();

  /**
   * The frame.
   *
   * @throws Unreadable when it is none, with its id where it had one
   */
  StaffFrame read(String text) {
    JsonNode frame = tree(text);
    String id = frame.path("id").isString() ? frame.path("id").asString() : null;
    try {
      return switch (frame.path("type").asString("")) {
        case "hello" -> new StaffFrame.Hello();
        case "watch" -> new StaffFrame.Watch(conversation(frame), after(frame));
        case "unwatch" -> new StaffFrame.Unwatch(conversation(frame));
        case "message" ->
            new StaffFrame.Message(conversation(frame), id(id), string(frame, "text"));
        case "typing" -> new StaffFrame.Typing(conversation(frame));
        default -> throw new IllegalArgumentException("Unknown type");
      };
    } catch (IllegalArgumentException e) {
      throw new Unreadable(id, e);
    }
  }

  private JsonNode tree(String text) {
    try {
      JsonNode frame = mapper.readTree(text);
      if (frame == null || !frame.isObject()) {
        throw new Unreadable(null, null);
      }
      return frame;
    } catch (JacksonException e) {
      throw new Unreadable(null, null);
    }
  }

  private static ConversationId conversation(JsonNode frame) {
    return new ConversationId(string(frame, "conversation"));
  }

  private static long after(JsonNode frame) {
    JsonNode after = frame.path("after");
    if (after.isMissingNode() || after.isNull()) {
      return 0;
    }
    if (!after.isIntegralNumber() || !after.canConvertToLong() || after.asLong() < 0) {
      throw new IllegalArgumentException("Not a number of an event");
    }
    return after.asLong();
  }

  private static String string(JsonNode frame, String field) {
    if (!frame.path(field).isString()) {
      throw new IllegalArgumentException("Missing: " + field);
    }
    return frame.path(field).asString();
  }

  private static String id(@Nullable String id) {
    if (id == null || id.isEmpty() || id.length() > LONGEST_ID) {
      throw new IllegalArgumentException("An id has 1 to " + LONGEST_ID + " characters");
    }
    return id;
  }

  /** The text was no frame. Holds nothing of it but the id. */
  static final class Unreadable extends RuntimeException {
    private final @Nullable String id;

    Unreadable(@Nullable String id, @Nullable Throwable cause) {
      super("Unreadable frame", cause);
      this.id = id != null && id.length() <= LONGEST_ID ? id : null;
    }

    @Nullable String id() {
      return id;
    }
  }
}
