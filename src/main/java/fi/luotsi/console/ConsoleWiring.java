package fi.luotsi.console;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the parts of the console find each other. */
@Configuration(proxyBeanMethods = false)
class ConsoleWiring {

  @Bean
  SignInTries signInTries(ConsoleSettings settings, Clock clock) {
    return new SignInTries(settings.signInTries(), settings.signInPause(), clock);
  }

  @Bean
  SignInGuard signInGuard(SignInTries tries) {
    return new SignInGuard(tries);
  }

  /** The guard stands in the staff's door only, not before every request. */
  @Bean
  FilterRegistrationBean<SignInGuard> guardInDoorOnly(SignInGuard guard) {
    FilterRegistrationBean<SignInGuard> registration = new FilterRegistrationBean<>(guard);
    registration.setEnabled(false);
    return registration;
  }

  @Bean
  SignInEvents signInEvents(SignInTries tries, MeterRegistry meters) {
    return new SignInEvents(tries, meters);
  }
}
