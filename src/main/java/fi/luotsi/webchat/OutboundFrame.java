package fi.luotsi.webchat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A frame sent to a citizen's client; {@code docs/protocol/asyncapi.yaml} says what each means. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = OutboundFrame.Welcome.class, name = "welcome"),
  @JsonSubTypes.Type(value = OutboundFrame.Ack.class, name = "ack"),
  @JsonSubTypes.Type(value = OutboundFrame.Event.class, name = "event"),
  @JsonSubTypes.Type(value = OutboundFrame.Typing.class, name = "typing"),
  @JsonSubTypes.Type(value = OutboundFrame.Rejected.class, name = "error"),
  @JsonSubTypes.Type(value = OutboundFrame.Erased.class, name = "erased")
})
sealed interface OutboundFrame {

  /**
   * Answers hello.
   *
   * @param after number of the last event of the conversation; 0 for a new one, whose notices
   *     follow
   */
  record Welcome(String conversation, String token, String locale, long after, boolean automated)
      implements OutboundFrame {
    @Override
    public String toString() {
      return "Welcome[" + conversation + "]";
    }
  }

  /** What the client sent with that id is on durable storage. */
  record Ack(String id, long seq) implements OutboundFrame {}

  /** One event of the conversation. */
  record Event(long seq, Instant at, String from, @Nullable String replyTo, Body body)
      implements OutboundFrame {}

  /** Somebody is writing. */
  record Typing(String from) implements OutboundFrame {}

  /**
   * Something was not taken.
   *
   * @param message for people, in the conversation's locale
   * @param detail for whoever writes clients, in English
   */
  record Rejected(
      @Nullable String id,
      Code code,
      String message,
      @Nullable String detail,
      @Nullable Long retryAfterMs)
      implements OutboundFrame {}

  /** Why something was not taken. */
  enum Code {
    @JsonProperty("bad-frame")
    BAD_FRAME,
    @JsonProperty("too-large")
    TOO_LARGE,
    @JsonProperty("too-fast")
    TOO_FAST,
    @JsonProperty("unknown-option")
    UNKNOWN_OPTION,
    @JsonProperty("unknown-token")
    UNKNOWN_TOKEN,
    @JsonProperty("ended")
    ENDED,
    @JsonProperty("unavailable")
    UNAVAILABLE
  }

  /** Everything said is deleted. */
  record Erased(String id) implements OutboundFrame {}
}
