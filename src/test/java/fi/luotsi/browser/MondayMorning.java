package fi.luotsi.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The server lives on a Monday morning, when the queues are open, whenever the tests are run. */
@TestConfiguration(proxyBeanMethods = false)
class MondayMorning {

  static final Instant BEGINNING =
      ZonedDateTime.parse("2026-11-23T09:10:00+02:00[Europe/Helsinki]").toInstant();

  @Bean
  @Primary
  Clock mondayMorningClock() {
    Clock system = Clock.systemUTC();
    return Clock.offset(system, Duration.between(system.instant(), BEGINNING));
  }
}
