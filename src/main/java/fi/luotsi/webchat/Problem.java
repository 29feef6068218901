package fi.luotsi.webchat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** A problem document (RFC 9457) as an answer. */
final class Problem {

  private Problem() {}

  /**
   * @param code as in error frames
   * @param message for people
   * @param pause after which to try again
   */
  static ResponseEntity<ProblemDetail> of(
      HttpStatus status, String code, String detail, String message, @Nullable Duration pause) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setProperty("code", code);
    problem.setProperty("message", message);
    ResponseEntity.BodyBuilder response =
        ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (pause != null) {
      response.header("Retry-After", Long.toString(Errors.seconds(pause)));
    }
    return response.body(problem);
  }
}
