package fi.luotsi.studio;

import fi.luotsi.language.ContentLocale;
import fi.luotsi.limits.Limits;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * HTTP: why a message is answered as it is, for those signed in with the role {@code content}.
 * Nothing is stored.
 */
@RestController
class ExplainEndpoint {

  private final Explanations explanations;
  private final Limits limits;

  ExplainEndpoint(Explanations explanations, Limits limits) {
    this.explanations = explanations;
    this.limits = limits;
  }

  @GetMapping("/api/v1/studio/explain")
  ResponseEntity<?> explain(
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable String locale) {
    if (text == null || text.isBlank()) {
      return problem(HttpStatus.BAD_REQUEST, "no-text", "The parameter text has to be given.");
    }
    if (text.length() > limits.messageLength()) {
      return problem(
          HttpStatus.CONTENT_TOO_LARGE,
          "too-large",
          "A text may have " + limits.messageLength() + " characters.");
    }
    Optional<ContentLocale> chosen = Optional.ofNullable(locale).flatMap(ContentLocale::ofCode);
    if (locale != null && chosen.isEmpty()) {
      return problem(
          HttpStatus.BAD_REQUEST, "unknown-locale", "The locale may be " + codes() + ".");
    }
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(explanations.of(text, chosen.orElse(null)));
  }

  /** The locales that there are. */
  static String codes() {
    return Stream.of(ContentLocale.values())
        .map(ContentLocale::code)
        .collect(Collectors.joining(", "));
  }

  private static ResponseEntity<ProblemDetail> problem(
      HttpStatus status, String code, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setProperty("code", code);
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
