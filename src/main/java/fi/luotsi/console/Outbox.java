package fi.luotsi.console;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * What is on its way to one socket, written by a thread of its own. Bounded: whoever puts more in
 * waits; a reader so slow that this takes too long is cut off, and reads on from the log when it
 * comes back.
 */
final class Outbox {

  /** Close code for a reader that was too slow. */
  static final CloseStatus TOO_SLOW = new CloseStatus(4008, "too slow");

  static final int CAPACITY = 256;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final WebSocketSession session;
  private final BlockingQueue<String> frames = new ArrayBlockingQueue<>(CAPACITY);
  private final Thread writer;

  Outbox(WebSocketSession session) {
    this.session = session;
    this.writer = Thread.ofVirtual().name("staff-outbox").start(this::write);
  }

  /** Puts a frame in; false when the socket is no longer there. */
  boolean put(String frame) {
    try {
      if (session.isOpen() && frames.offer(frame, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return true;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    close(TOO_SLOW);
    return false;
  }

  private void write() {
    try {
      while (session.isOpen()) {
        String frame = frames.poll(1, TimeUnit.SECONDS);
        if (frame != null) {
          session.sendMessage(new TextMessage(frame));
        }
      }
    } catch (IOException | IllegalStateException gone) {
      close(CloseStatus.SESSION_NOT_RELIABLE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the socket; what was not yet written is not. */
  void close(CloseStatus status) {
    try {
      session.close(status);
    } catch (IOException | IllegalStateException e) {
      // it is gone already, which is what was wanted
    }
    if (!Thread.currentThread().equals(writer)) {
      writer.interrupt();
    }
  }
}
