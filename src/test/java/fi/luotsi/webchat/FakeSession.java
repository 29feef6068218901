package fi.luotsi.webchat;

import java.net.InetSocketAddress;
import java.net.URI;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;

/** A socket that keeps what is sent. */
final class FakeSession implements WebSocketSession {

  private final List<String> sent = new ArrayList<>();
  private @Nullable CloseStatus closed;

  List<String> sent() {
    return sent;
  }

  @Nullable CloseStatus closed() {
    return closed;
  }

  @Override
  public void sendMessage(WebSocketMessage<?> message) {
    if (message instanceof TextMessage text) {
      sent.add(text.getPayload());
    }
  }

  @Override
  public boolean isOpen() {
    return closed == null;
  }

  @Override
  public void close() {
    close(CloseStatus.NORMAL);
  }

  @Override
  public void close(CloseStatus status) {
    if (closed == null) {
      closed = status;
    }
  }

  @Override
  public String getId() {
    return "fake";
  }

  @Override
  public @Nullable URI getUri() {
    return null;
  }

  @Override
  public HttpHeaders getHandshakeHeaders() {
    return new HttpHeaders();
  }

  @Override
  public Map<String, Object> getAttributes() {
    return Map.of();
  }

  @Override
  public @Nullable Principal getPrincipal() {
    return null;
  }

  @Override
  public @Nullable InetSocketAddress getLocalAddress() {
    return null;
  }

  @Override
  public @Nullable InetSocketAddress getRemoteAddress() {
    return null;
  }

  @Override
  public @Nullable String getAcceptedProtocol() {
    return null;
  }

  @Override
  public void setTextMessageSizeLimit(int messageSizeLimit) {}

  @Override
  public int getTextMessageSizeLimit() {
    return 0;
  }

  @Override
  public void setBinaryMessageSizeLimit(int messageSizeLimit) {}

  @Override
  public int getBinaryMessageSizeLimit() {
    return 0;
  }

  @Override
  public List<WebSocketExtension> getExtensions() {
    return List.of();
  }
}
