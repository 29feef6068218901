package fi.luotsi.webchat;

import fi.luotsi.limits.Permit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;

/**
 * All sockets of citizens that are open: hands each what it hears, keeps them beating, and sends
 * them away when the server stops.
 */
final class ChatSockets extends AbstractWebSocketHandler implements SmartLifecycle {

  static final String ADDRESS = "luotsi.address";
  private static final String SEND_TIMEOUT = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

  private final Chat chat;
  private final Executor executor;
  private final Map<String, Connected> open = new ConcurrentHashMap<>();
  private volatile boolean running;

  ChatSockets(Chat chat, Executor executor) {
    this.chat = chat;
    this.executor = executor;
  }

  /** A socket with its leave to be connected. */
  private record Connected(ChatSocket socket, Permit permit) {}

  @Override
  public boolean supportsPartialMessages() {
    return true;
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) throws Exception {
    String address = String.valueOf(session.getAttributes().get(ADDRESS));
    Optional<Permit> permit = chat.limits().connect(address);
    if (permit.isEmpty() || !running) {
      permit.ifPresent(Permit::close);
      session.close((running ? Closing.TOO_MANY : Closing.GOING_AWAY).status());
      return;
    }
    Sends.limit(session, SEND_TIMEOUT, chat.settings().sendWithin());
    ChatSocket socket = new ChatSocket(chat, session, address, executor);
    open.put(session.getId(), new Connected(socket, permit.get()));
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    Connected connected = open.get(session.getId());
    if (connected != null) {
      connected.socket().hear(message.getPayload(), message.isLast());
    }
  }

  @Override
  protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) {
    Connected connected = open.get(session.getId());
    if (connected != null && message.isLast()) {
      connected.socket().hearBinary();
    }
  }

  @Override
  protected void handlePongMessage(WebSocketSession session, PongMessage message) {
    Connected connected = open.get(session.getId());
    if (connected != null) {
      connected.socket().hearPong();
    }
  }

  @Override
  public void handleTransportError(WebSocketSession session, Throwable exception) {
    // the close that follows is all that matters
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    Connected connected = open.remove(session.getId());
    if (connected != null) {
      connected.socket().detach();
      connected.permit().close();
    }
  }

  /** How many are open. */
  int count() {
    return open.size();
  }

  /** Lets every socket beat. */
  void beat() {
    open.values().forEach(connected -> connected.socket().beat());
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    open.values().forEach(connected -> connected.socket().close(Closing.GOING_AWAY));
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
