package fi.luotsi.insight;

import fi.luotsi.conversation.EventLog;
import fi.luotsi.guidance.Guides;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;

/** Puts the counting together. */
@Configuration(proxyBeanMethods = false)
class InsightConfiguration {

  @Bean
  TodaysMeters todaysMeters(EventLog log, Guides guides, Clock clock, MeterRegistry meters) {
    return new TodaysMeters(log, guides, clock, meters);
  }

  @Bean
  SchedulingConfigurer readingOfToday(TodaysMeters meters, InsightSettings settings) {
    return tasks ->
        tasks.addFixedDelayTask(
            new FixedDelayTask(meters::read, settings.readEvery(), Duration.ofSeconds(10)));
  }
}
