package fi.luotsi.limits;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the limits in force. */
@Configuration(proxyBeanMethods = false)
class LimitsConfiguration {

  @Bean
  Limits limits(LimitSettings settings, Clock clock) {
    return new Limits(settings, clock);
  }
}
