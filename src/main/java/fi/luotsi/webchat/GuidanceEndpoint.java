package fi.luotsi.webchat;

import fi.luotsi.guidance.Guide;
import fi.luotsi.guidance.Guides;
import fi.luotsi.guidance.Memory;
import fi.luotsi.guidance.Reply;
import fi.luotsi.guidance.Utterance;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.limits.Limits;
import fi.luotsi.privacy.Masking;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Guidance without a conversation: one text, one answer, as the chat would answer it first. Nothing
 * is stored.
 */
@RestController
class GuidanceEndpoint {

  private final Guides guides;
  private final Masking masking;
  private final Limits limits;
  private final Errors errors;
  private final Clock clock;

  GuidanceEndpoint(Guides guides, Masking masking, Limits limits, Errors errors, Clock clock) {
    this.guides = guides;
    this.masking = masking;
    this.limits = limits;
    this.errors = errors;
    this.clock = clock;
  }

  @PostMapping(
      path = "/api/v1/guidance",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> answer(HttpServletRequest request) throws IOException {
    Duration pause = limits.request(request.getRemoteAddr());
    if (pause.isPositive()) {
      return problem(HttpStatus.TOO_MANY_REQUESTS, OutboundFrame.Code.TOO_FAST, "too-fast", pause);
    }
    byte[] body = request.getInputStream().readNBytes(limits.frameBytes() + 1);
    if (body.length > limits.frameBytes()) {
      return tooLarge("a request may have " + limits.frameBytes() + " bytes");
    }
    try {
      return answer(Fields.of(text(body)));
    } catch (BadFrame bad) {
      return problem(HttpStatus.BAD_REQUEST, OutboundFrame.Code.BAD_FRAME, bad.detail(), null);
    }
  }

  private static String text(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw new BadFrame(null, "not UTF-8");
    }
  }

  private ResponseEntity<?> answer(Fields fields) {
    String text = fields.text("text");
    ContentLocale wished = FrameReader.locale(fields);
    if (text.isBlank()) {
      throw fields.bad("text", "must not be blank");
    }
    if (text.length() > limits.messageLength()) {
      return tooLarge("a text may have " + limits.messageLength() + " characters");
    }
    Guide guide = guides.current();
    Memory memory = Memory.fresh(wished == null ? errors.defaultLocale() : wished, wished != null);
    Utterance utterance = new Utterance.Text(masking.mask(text).text());
    Reply reply = guide.reply(memory, utterance, clock.instant()).orElseThrow();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header("Cache-Control", "no-store")
        .body(WireJson.of(GuidanceBody.of(reply.guidance())).getBytes(StandardCharsets.UTF_8));
  }

  private ResponseEntity<?> tooLarge(String detail) {
    return problem(HttpStatus.CONTENT_TOO_LARGE, OutboundFrame.Code.TOO_LARGE, detail, null);
  }

  private ResponseEntity<?> problem(
      HttpStatus status, OutboundFrame.Code code, String detail, @Nullable Duration pause) {
    String message = errors.message(code, errors.defaultLocale(), pause);
    return Problem.of(status, GuidanceBody.code(code), detail, message, pause);
  }
}
