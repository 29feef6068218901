package fi.luotsi.conversation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What conversations add up to by day, without anything that was said and without a way back to any
 * of them. It stays when they are deleted.
 */
public final class DailyCounts {

  private DailyCounts() {}

  /**
   * One thing counted.
   *
   * @param day in the county's time zone
   * @param measure what is counted: {@code conversation} (opened, ended-…), {@code input} (message,
   *     choice, staff), {@code decision}, {@code path}, {@code safety}, {@code handoff}, {@code
   *     queue}, {@code helped}, {@code score}, {@code first-response} (seconds, as a range), {@code
   *     masked}
   * @param value which of them
   * @param language of the conversation at that moment
   */
  public record Row(LocalDate day, String measure, String value, String language) {}

  /** What one whole conversation adds. */
  public static Map<Row, Long> of(List<RecordedEvent> events, ZoneId zone) {
    Map<Row, Long> counts = new HashMap<>();
    CountFold fold = new CountFold(zone, row -> counts.merge(row, 1L, Long::sum));
    events.forEach(fold::add);
    fold.finish();
    return Map.copyOf(counts);
  }
}
