package fi.luotsi.webchat;

import jakarta.websocket.Session;
import java.time.Duration;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/** How long sending may take. */
final class Sends {

  private Sends() {}

  /** Lets a send to a client that does not read fail after some time. */
  static void limit(WebSocketSession session, String property, Duration most) {
    if (session instanceof NativeWebSocketSession adapter
        && adapter.getNativeSession() instanceof Session container) {
      container.getUserProperties().put(property, most.toMillis());
    }
  }
}
