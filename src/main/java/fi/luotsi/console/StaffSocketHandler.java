package fi.luotsi.console;

import fi.luotsi.language.Language;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
  private static final StaffFrameReader READER = new StaffFrameReader();
  private static final String SOCKET = "luotsi.socket";

  /** Above the limit that is answered by an error, the container cuts the frame off. */
  private static final int HARD_LIMIT_FACTOR = 4;

  private final StaffSockets sockets;
  private final StaffSocket.Parts parts;
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
    if (!(session.getAttributes().get(SOCKET) instanceof StaffSocket socket)) {
      return;
    }
    if (!socket.mayAsk()) {
      fault(socket, StaffProblem.TOO_FAST, null);
    } else if (message.getPayloadLength() > parts.settings().maxFrame()) {
      fault(socket, StaffProblem.TOO_LARGE, null);
    } else {
      take(socket, message.getPayload());
    }
  }

  private static void take(StaffSocket socket, String text) {
    try {
      socket.take(READER.read(text));
    } catch (StaffFrameReader.Unreadable unreadable) {
      fault(socket, StaffProblem.BAD_FRAME, unreadable.id());
    }
  }

  /** Says what was wrong; who goes on making faults is cut off. */
  private static void fault(StaffSocket socket, StaffProblem problem, @Nullable String id) {
    if (socket.mayErr()) {
      socket.refuse(problem, id);
    } else {
      socket.close(FLOOD);
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
