package fi.luotsi.console;

import fi.luotsi.language.Language;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The staff's WebSocket, sub-protocol {@value #PROTOCOL}: opened by those signed in only. The
 * container closes it with code 1008 when the HTTP session that it was opened in ends.
 */
final class StaffSocketHandler extends TextWebSocketHandler implements SubProtocolCapable {

  static final String PROTOCOL = "luotsi.staff.v1";

  private static final CloseStatus NO_PROTOCOL = new CloseStatus(4000, PROTOCOL + " is needed");
  private static final CloseStatus TOO_MANY = new CloseStatus(4002, "too many sockets");
  private static final CloseStatus FLOOD = new CloseStatus(4003, "too many frames");
  private static final String SOCKET = "luotsi.socket";
  private static final String ALLOWANCE = "luotsi.allowance";

  /** Above the limit that is answered by an error, the container cuts the frame off. */
  private static final int HARD_LIMIT_FACTOR = 4;

  private final StaffSockets sockets;
  private final StaffSocket.Parts parts;
  private final StaffFrameReader reader = new StaffFrameReader();
  private final StaffJson json = new StaffJson();

  StaffSocketHandler(StaffSockets sockets, StaffSocket.Parts parts) {
    this.sockets = sockets;
    this.parts = parts;
  }

  @Override
  public List<String> getSubProtocols() {
    return List.of(PROTOCOL);
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) throws Exception {
    if (!PROTOCOL.equals(session.getAcceptedProtocol())) {
      session.close(NO_PROTOCOL);
      return;
    }
    Optional<SignedInStaff> who = signedIn(session);
    if (who.isEmpty()) {
      session.close(CloseStatus.POLICY_VIOLATION);
      return;
    }
    session.setTextMessageSizeLimit(parts.settings().maxFrame() * HARD_LIMIT_FACTOR);
    Outbox outbox = new Outbox(session);
    StaffSocket socket = new StaffSocket(who.get(), language(session), outbox, json, parts);
    session.getAttributes().put(SOCKET, socket);
    session.getAttributes().put(ALLOWANCE, new FrameAllowance());
    if (!sockets.add(session.getId(), socket)) {
      outbox.close(TOO_MANY);
    }
  }

  private static Optional<SignedInStaff> signedIn(WebSocketSession session) {
    return session.getPrincipal() instanceof Authentication who
            && who.getPrincipal() instanceof SignedInStaff staff
        ? Optional.of(staff)
        : Optional.empty();
  }

  private static Language language(WebSocketSession session) {
    String wished =
        session.getUri() == null
            ? null
            : UriComponentsBuilder.fromUri(session.getUri())
                .build()
                .getQueryParams()
                .getFirst("lang");
    return ReaderLanguage.of(
        wished, session.getHandshakeHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    if (!(session.getAttributes().get(SOCKET) instanceof StaffSocket socket)
        || !(session.getAttributes().get(ALLOWANCE) instanceof FrameAllowance allowance)) {
      return;
    }
    if (!allowance.take()) {
      if (allowance.bear()) {
        socket.refuse(StaffProblem.TOO_FAST);
      } else {
        socket.close(FLOOD);
      }
    } else if (message.getPayloadLength() > parts.settings().maxFrame()) {
      socket.refuse(StaffProblem.TOO_LARGE);
    } else {
      take(socket, message.getPayload());
    }
  }

  private void take(StaffSocket socket, String text) {
    try {
      socket.take(reader.read(text));
    } catch (StaffFrameReader.Unreadable unreadable) {
      socket.refuse(unreadable);
    }
  }

  @Override
  public void handleTransportError(WebSocketSession session, Throwable exception) {
    sockets.remove(session.getId());
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    sockets.remove(session.getId());
  }
}
