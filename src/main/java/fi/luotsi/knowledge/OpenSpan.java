package fi.luotsi.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;

/**
 * A time of day from which and until which something is open; until the next day when the end is
 * not after the beginning.
 *
 * @param to midnight stands for the end of the day
 */
record OpenSpan(LocalTime from, LocalTime to) {

  /** A stretch of time on the clock of the world; the end does not belong to it. */
  record Stretch(Instant start, Instant end) {

    boolean holds(Instant at) {
      return !at.isBefore(start) && at.isBefore(end);
    }
  }

  /** Reads times such as "08:00" and "24:00". */
  static OpenSpan of(String from, String to) {
    return new OpenSpan(time(from), time(to));
  }

  private static LocalTime time(String time) {
    return time.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(time);
  }

  /**
   * The span on a day. A time that the change to summer time leaps over becomes the moment of the
   * change; of a time that comes twice in autumn, opening is the first and closing the second.
   */
  Stretch on(LocalDate day, ZoneId zone) {
    LocalDate last = to.isAfter(from) ? day : day.plusDays(1);
    return new Stretch(
        instant(day.atTime(from), zone, true), instant(last.atTime(to), zone, false));
  }

  private static Instant instant(LocalDateTime time, ZoneId zone, boolean first) {
    ZoneOffsetTransition transition = zone.getRules().getTransition(time);
    if (transition != null && transition.isGap()) {
      return transition.getInstant();
    }
    ZonedDateTime zoned = time.atZone(zone);
    return (first ? zoned.withEarlierOffsetAtOverlap() : zoned.withLaterOffsetAtOverlap())
        .toInstant();
  }
}
