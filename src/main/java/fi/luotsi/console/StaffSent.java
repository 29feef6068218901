package fi.luotsi.console;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/** A frame from the server to a member of staff. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = StaffSent.Welcome.class, name = "welcome"),
  @JsonSubTypes.Type(value = StaffSent.QueueChanged.class, name = "queue"),
  @JsonSubTypes.Type(value = StaffSent.Event.class, name = "event"),
  @JsonSubTypes.Type(value = StaffSent.Ack.class, name = "ack"),
  @JsonSubTypes.Type(value = StaffSent.Failed.class, name = "error"),
  @JsonSubTypes.Type(value = StaffSent.Typing.class, name = "typing"),
  @JsonSubTypes.Type(value = StaffSent.Unwatched.class, name = "unwatched")
})
sealed interface StaffSent {

  /** The answer to {@code hello}: who is signed in. */
  record Welcome(String staff, String name) implements StaffSent {}

  /** What the queues look like now. */
  record QueueChanged(@JsonUnwrapped QueueSnapshot snapshot) implements StaffSent {}

  /** Something happened in a conversation that is followed. */
  record Event(String conversation, @JsonUnwrapped StaffEvent event) implements StaffSent {}

  /** The frame with that id is on durable storage, as event {@code seq}. */
  record Ack(String id, long seq) implements StaffSent {}

  /** A frame was not taken. */
  record Failed(@Nullable String id, @Nullable String conversation, String code, String message)
      implements StaffSent {

    static Failed of(@Nullable String id, @Nullable String conversation, StaffProblem problem) {
      return new Failed(id, conversation, problem.code(), problem.message());
    }
  }

  /** The other side is writing. */
  record Typing(String conversation, String from) implements StaffSent {}

  /**
   * A conversation is followed no longer.
   *
   * @param reason {@code erased} by the citizen, or {@code not-yours}: somebody else's, the bot's
   *     or over
   */
  record Unwatched(String conversation, String reason) implements StaffSent {}
}
