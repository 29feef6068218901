package fi.luotsi.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.language.ContentLocale;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentsTests {

  private static final Instant SATURDAY_NIGHT = Instant.parse("2026-11-21T21:30:00Z");
  private static final Instant SUNDAY = Instant.parse("2026-11-22T07:00:00Z");
  private static final Instant MONDAY = Instant.parse("2026-11-23T06:00:00Z");

  private final Moments moments = new Moments(ZoneId.of("Europe/Helsinki"));

  @Test
  void saysTodayAndTomorrowByTheCalendarOfTheCounty() {
    assertThat(moments.say(SATURDAY_NIGHT, SATURDAY_NIGHT, ContentLocale.FI))
        .isEqualTo("tänään klo 23.30");
    assertThat(moments.say(SUNDAY, SATURDAY_NIGHT, ContentLocale.FI))
        .isEqualTo("huomenna klo 9.00");
  }

  @Test
  void saysALaterDayByItsName() {
    assertThat(moments.say(MONDAY, SATURDAY_NIGHT, ContentLocale.FI))
        .isEqualTo("maanantaina 23.11. klo 8.00");
    assertThat(moments.say(MONDAY, SATURDAY_NIGHT, ContentLocale.SV))
        .isEqualTo("måndag 23.11 kl. 8.00");
    assertThat(moments.say(MONDAY, SATURDAY_NIGHT, ContentLocale.EN))
        .isEqualTo("on Monday 23 November at 8:00");
  }
}
