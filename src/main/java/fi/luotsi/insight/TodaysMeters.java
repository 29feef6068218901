package fi.luotsi.insight;

import fi.luotsi.conversation.DailyCounts;
import fi.luotsi.conversation.EventLog;
import fi.luotsi.guidance.Guides;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Today's counts as meters, {@code luotsi.today} by measure, value and language; read from the log
 * every so often. Values are ids and codes of the content, so there are only so many; the largest
 * {@value #MOST} are shown.
 */
final class TodaysMeters {

  static final int MOST = 1_000;

  private final EventLog log;
  private final Guides guides;
  private final Clock clock;
  private final MultiGauge today;

  TodaysMeters(EventLog log, Guides guides, Clock clock, MeterRegistry meters) {
    this.log = log;
    this.guides = guides;
    this.clock = clock;
    this.today =
        MultiGauge.builder("luotsi.today")
            .description("What conversations of the day add up to, without any text")
            .register(meters);
  }

  void read() {
    LocalDate day = LocalDate.ofInstant(clock.instant(), guides.current().county().timeZone());
    List<Row<?>> rows =
        log.counts(day, day).entrySet().stream()
            .sorted(Map.Entry.<DailyCounts.Row, Long>comparingByValue().reversed())
            .limit(MOST)
            .<Row<?>>map(entry -> Row.of(tags(entry.getKey()), entry.getValue()))
            .toList();
    today.register(rows, true);
  }

  private static Tags tags(DailyCounts.Row row) {
    return Tags.of("measure", row.measure(), "value", row.value(), "language", row.language());
  }
}
