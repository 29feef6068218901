package fi.luotsi.guidance;

import fi.luotsi.knowledge.OpeningHours;
import fi.luotsi.language.ContentLocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Says a moment as people do, in the county's time zone: "tänään klo 12.00", "maanantaina 23.11.
 * klo 8.00".
 */
final class Moments {

  private final ZoneId zone;

  Moments(ZoneId zone) {
    this.zone = zone;
  }

  String say(Instant moment, Instant now, ContentLocale locale) {
    ZonedDateTime at = moment.atZone(zone);
    return day(at, now.atZone(zone).toLocalDate(), locale) + " " + time(at, locale);
  }

  /** When it opens next; a dash when it does not within a year. */
  String opening(OpeningHours hours, Instant now, ContentLocale locale) {
    return hours.nextOpening(now).map(at -> say(at, now, locale)).orElse("–");
  }

  private static String day(ZonedDateTime at, LocalDate today, ContentLocale locale) {
    long days = ChronoUnit.DAYS.between(today, at.toLocalDate());
    return switch (locale) {
      case FI, FI_SIMPLE -> days == 0 ? "tänään" : days == 1 ? "huomenna" : finnishDay(at);
      case SV -> days == 0 ? "i dag" : days == 1 ? "i morgon" : swedishDay(at);
      case EN -> days == 0 ? "today" : days == 1 ? "tomorrow" : englishDay(at);
    };
  }

  private static String finnishDay(ZonedDateTime at) {
    Locale finnish = Locale.of("fi");
    String weekday = at.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, finnish);
    // the essive: maanantai -> maanantaina
    return weekday + "na " + DateTimeFormatter.ofPattern("d.M.", finnish).format(at);
  }

  private static String swedishDay(ZonedDateTime at) {
    return DateTimeFormatter.ofPattern("EEEE d.M", Locale.of("sv")).format(at);
  }

  private static String englishDay(ZonedDateTime at) {
    return DateTimeFormatter.ofPattern("'on' EEEE d MMMM", Locale.ENGLISH).format(at);
  }

  private static String time(ZonedDateTime at, ContentLocale locale) {
    return switch (locale) {
      case FI, FI_SIMPLE -> DateTimeFormatter.ofPattern("'klo' H.mm", Locale.ROOT).format(at);
      case SV -> DateTimeFormatter.ofPattern("'kl.' H.mm", Locale.ROOT).format(at);
      case EN -> DateTimeFormatter.ofPattern("'at' H:mm", Locale.ROOT).format(at);
    };
  }
}
