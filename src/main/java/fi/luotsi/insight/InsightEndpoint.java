package fi.luotsi.insight;

import fi.luotsi.conversation.EventLog;
import fi.luotsi.guidance.Guides;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** HTTP: what conversations add up to, for those signed in with the role {@code admin}. */
@RestController
class InsightEndpoint {

  static final int LONGEST_DAYS = 366;
  private static final int USUAL_DAYS = 7;

  private final EventLog log;
  private final Guides guides;
  private final Clock clock;

  InsightEndpoint(EventLog log, Guides guides, Clock clock) {
    this.log = log;
    this.guides = guides;
    this.clock = clock;
  }

  /**
   * The report of days in the county's time zone, both ends included; of the last week if left out.
   */
  @GetMapping("/api/v1/staff/insight")
  ResponseEntity<?> report(
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate to) {
    LocalDate last =
        to != null
            ? to
            : LocalDate.ofInstant(clock.instant(), guides.current().county().timeZone());
    LocalDate first = from != null ? from : last.minusDays(USUAL_DAYS - 1L);
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    if (days < 1 || days > LONGEST_DAYS) {
      return ResponseEntity.badRequest()
          .body(
              ProblemDetail.forStatusAndDetail(
                  HttpStatus.BAD_REQUEST, "From 1 to " + LONGEST_DAYS + " days can be asked for."));
    }
    return ResponseEntity.ok(InsightReport.of(first, last, log.counts(first, last)));
  }
}
