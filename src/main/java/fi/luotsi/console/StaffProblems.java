package fi.luotsi.console;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Writes problems as problem documents (RFC 9457), with their {@code code}. */
@RestControllerAdvice(basePackageClasses = StaffProblems.class)
class StaffProblems {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> problem(StaffProblem.Thrown thrown) {
    return written(thrown.problem());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
    return written(StaffProblem.BAD_FRAME);
  }

  private static ResponseEntity<ProblemDetail> written(StaffProblem problem) {
    ProblemDetail document = ProblemDetail.forStatusAndDetail(problem.status(), problem.message());
    document.setProperty("code", problem.code());
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.status());
    if (problem == StaffProblem.UNAVAILABLE) {
      answer.header(HttpHeaders.RETRY_AFTER, "2");
    }
    return answer.body(document);
  }
}
