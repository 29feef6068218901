package fi.luotsi.knowledge;

import fi.luotsi.knowledge.OpenSpan.Stretch;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hours that repeat every week, but for public holidays and single days. A single day's hours go
 * before a holiday's, and those before the week's.
 *
 * @param zone in which times of day are meant
 * @param weekly spans that begin on each day of the week
 * @param onHolidays spans of public holidays; null when holidays are as other days
 * @param exceptions spans of single days; none on a day on which it is closed
 */
record WeeklyHours(
    ZoneId zone,
    Holidays holidays,
    Map<DayOfWeek, List<OpenSpan>> weekly,
    @Nullable List<OpenSpan> onHolidays,
    Map<LocalDate, List<OpenSpan>> exceptions)
    implements OpeningHours {

  /** How many days are looked through for an opening or a closing: a year and a day. */
  private static final int HORIZON = 366;

  WeeklyHours {
    weekly = Map.copyOf(weekly);
    exceptions = Map.copyOf(exceptions);
  }

  @Override
  public boolean alwaysOpen() {
    return false;
  }

  @Override
  public boolean isOpen(Instant at) {
    return around(at).anyMatch(stretch -> stretch.holds(at));
  }

  @Override
  public Optional<Instant> nextOpening(Instant from) {
    if (isOpen(from)) {
      return Optional.of(from);
    }
    LocalDate today = day(from);
    return LongStream.rangeClosed(0, HORIZON)
        .mapToObj(today::plusDays)
        .map(day -> firstStart(day, from))
        .flatMap(Optional::stream)
        .findFirst();
  }

  @Override
  public Optional<Instant> closesAt(Instant at) {
    Instant end = at;
    for (int stretches = 0; stretches <= 2 * HORIZON; stretches++) {
      Optional<Instant> further = endOfOpenAt(end);
      if (further.isEmpty()) {
        return end.equals(at) ? Optional.empty() : Optional.of(end);
      }
      end = further.get();
    }
    return Optional.empty();
  }

  private Optional<Instant> endOfOpenAt(Instant at) {
    return around(at)
        .filter(stretch -> stretch.holds(at))
        .map(Stretch::end)
        .max(Comparator.naturalOrder());
  }

  private Optional<Instant> firstStart(LocalDate day, Instant from) {
    return on(day)
        .map(Stretch::start)
        .filter(start -> !start.isBefore(from))
        .min(Comparator.naturalOrder());
  }

  /** The stretches that may hold a moment: those that begin on its day or on the day before. */
  private Stream<Stretch> around(Instant at) {
    LocalDate day = day(at);
    return Stream.concat(on(day.minusDays(1)), on(day));
  }

  private Stream<Stretch> on(LocalDate day) {
    return spans(day).stream()
        .map(span -> span.on(day, zone))
        .filter(stretch -> stretch.start().isBefore(stretch.end()));
  }

  private List<OpenSpan> spans(LocalDate day) {
    List<OpenSpan> exception = exceptions.get(day);
    if (exception != null) {
      return exception;
    }
    if (onHolidays != null && holidays.on(day)) {
      return onHolidays;
    }
    return weekly.getOrDefault(day.getDayOfWeek(), List.of());
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }
}
