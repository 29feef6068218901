package fi.luotsi.conversation;

import fi.luotsi.guidance.Guides;
import fi.luotsi.privacy.Masking;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;

/** Puts the door into conversations together. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ConversationConfiguration {

  @Bean
  Announcements announcements() {
    return new InProcessAnnouncements();
  }

  @Bean
  Masking masking(Guides guides) {
    return new Masking(() -> guides.current().publishedPhones());
  }

  @Bean
  Turns turns(
      EventLog log,
      Guides guides,
      Masking masking,
      Announcements announcements,
      ConversationSettings settings,
      Clock clock) {
    return new Turns(log, guides, masking, announcements, settings, clock, new SecureRandom());
  }

  @Bean
  Housekeeping housekeeping(EventLog log, Turns turns, ConversationSettings settings, Clock clock) {
    return new Housekeeping(log, turns, settings, clock);
  }

  @Bean
  SchedulingConfigurer housekeepingSchedule(
      Housekeeping housekeeping, ConversationSettings settings) {
    return tasks ->
        tasks.addFixedDelayTask(
            new FixedDelayTask(
                housekeeping::keep, settings.houseKeeping(), settings.houseKeeping()));
  }
}
