package fi.luotsi.webchat;

import org.springframework.web.socket.CloseStatus;

/** Why the server closes a socket; the reason is the name in lower case. */
enum Closing {
  /** The server stops; resume on another or in a moment. */
  GOING_AWAY(1001, "going-away"),
  /** The server has trouble with this socket; resume. */
  TROUBLE(1011, "trouble"),
  /** Too many are connected; try again later. */
  TOO_MANY(1013, "too-many-connections"),
  /** Frames came much too fast for too long, or one was beyond all measure. */
  FLOOD(4001, "flood"),
  /** Frame after frame was bad. */
  ABUSE(4002, "abuse"),
  /** The client does not read; resume. */
  SLOW(4003, "slow"),
  /** Nothing was heard from the client for long, not even an answer to a ping; resume. */
  IDLE(4004, "idle"),
  /** No hello came. */
  NO_HELLO(4005, "no-hello");

  private final int code;
  private final String reason;

  Closing(int code, String reason) {
    this.code = code;
    this.reason = reason;
  }

  CloseStatus status() {
    return new CloseStatus(code, reason);
  }
}
