package fi.luotsi.console;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** A problem document (RFC 9457) where no message converter is at hand: in the filters. */
final class WrittenProblem {

  private WrittenProblem() {}

  /** Writes it; {@code code} is one of our own, so it needs no escaping. */
  static void write(HttpServletResponse response, HttpStatus status, String code)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response
        .getWriter()
        .write(
            """
            {"type":"about:blank","title":"%s","status":%d,"code":"%s"}\
            """
                .formatted(status.getReasonPhrase(), status.value(), code));
  }
}
