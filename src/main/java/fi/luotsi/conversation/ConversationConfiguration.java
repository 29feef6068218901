package fi.luotsi.conversation;

import fi.luotsi.guidance.Guides;
import fi.luotsi.privacy.Masking;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the door into conversations together. */
@Configuration(proxyBeanMethods = false)
class ConversationConfiguration {

  @Bean
  Announcements announcements() {
    return new InProcessAnnouncements();
  }

  @Bean
  Turns turns(
      EventLog log,
      Guides guides,
      Masking masking,
      Announcements announcements,
      ConversationSettings settings,
      Clock clock) {
    return new Turns(
        log, guides, masking, announcements, settings, clock, new SecureRandom());
  }

  @Bean
  Housekeeping housekeeping(
      EventLog log, Turns turns, ConversationSettings settings, Clock clock) {
    return new Housekeeping(log, turns, settings, clock);
  }
}
