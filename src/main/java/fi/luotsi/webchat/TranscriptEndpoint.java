package fi.luotsi.webchat;

import fi.luotsi.conversation.CitizenToken;
import fi.luotsi.conversation.ConversationState;
import fi.luotsi.conversation.EventLog;
import fi.luotsi.conversation.Turns;
import fi.luotsi.guidance.Guides;
import fi.luotsi.limits.Limits;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The conversation for its citizen to save (306/2019 § 6 a). The token stands in the {@code
 * Authorization} header and never in an address.
 */
@RestController
class TranscriptEndpoint {

  private static final String BEARER = "Bearer ";
  private static final int MOST_EVENTS = 10_000;

  private final Turns turns;
  private final EventLog log;
  private final Guides guides;
  private final Limits limits;
  private final Errors errors;

  TranscriptEndpoint(Turns turns, EventLog log, Guides guides, Limits limits, Errors errors) {
    this.turns = turns;
    this.log = log;
    this.guides = guides;
    this.limits = limits;
    this.errors = errors;
  }

  @GetMapping("/api/v1/conversations/{id}/transcript")
  ResponseEntity<?> transcript(
      @PathVariable String id,
      @RequestParam(defaultValue = "text") String format,
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String header,
      HttpServletRequest request) {
    Duration pause = limits.request(request.getRemoteAddr());
    if (pause.isPositive()) {
      return problem(HttpStatus.TOO_MANY_REQUESTS, OutboundFrame.Code.TOO_FAST, "too-fast", pause);
    }
    Optional<ConversationState> state = opened(id, header);
    if (state.isEmpty()) {
      return problem(
          HttpStatus.UNAUTHORIZED,
          OutboundFrame.Code.UNKNOWN_TOKEN,
          "the Authorization header must hold the token of this conversation as Bearer",
          null);
    }
    return switch (format) {
      case "text" -> file(transcript(state.get()).text(), MediaType.TEXT_PLAIN, "txt");
      case "html" -> file(transcript(state.get()).html(), MediaType.TEXT_HTML, "html");
      default ->
          problem(
              HttpStatus.BAD_REQUEST,
              OutboundFrame.Code.BAD_FRAME,
              "format must be text or html",
              null);
    };
  }

  private Optional<ConversationState> opened(String id, @Nullable String header) {
    return Optional.ofNullable(header)
        .filter(given -> given.startsWith(BEARER))
        .flatMap(given -> CitizenToken.parse(given.substring(BEARER.length()).strip()))
        .filter(token -> token.conversation().value().equals(id))
        .flatMap(turns::opened);
  }

  private Transcript transcript(ConversationState state) {
    return new Transcript(
        guides.current(), state.locale(), log.readVisible(state.id(), 0, MOST_EVENTS));
  }

  private static ResponseEntity<?> file(String content, MediaType type, String extension) {
    ContentDisposition attachment =
        ContentDisposition.attachment().filename("luotsi." + extension).build();
    return ResponseEntity.ok()
        .contentType(new MediaType(type, StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .body(content.getBytes(StandardCharsets.UTF_8));
  }

  private ResponseEntity<?> problem(
      HttpStatus status, OutboundFrame.Code code, String detail, @Nullable Duration pause) {
    String message = errors.message(code, errors.defaultLocale(), pause);
    return Problem.of(status, GuidanceBody.code(code), detail, message, pause);
  }
}
