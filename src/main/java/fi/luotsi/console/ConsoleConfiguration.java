package fi.luotsi.console;

import fi.luotsi.conversation.Announcements;
import fi.luotsi.conversation.EventLog;
import fi.luotsi.conversation.Turns;
import fi.luotsi.guidance.Guides;
import fi.luotsi.handoff.HandoffBoard;
import fi.luotsi.handoff.StaffPresence;
import fi.luotsi.limits.Limits;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the console together. */
@Configuration(proxyBeanMethods = false)
class ConsoleConfiguration {

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

  @Bean
  StaffDesk staffDesk(Turns turns, Guides guides, Clock clock, ConsoleSettings settings) {
    return new StaffDesk(turns, guides, clock, settings.maxText());
  }

  @Bean
  QueueView queueView(HandoffBoard board, Guides guides, Clock clock) {
    return new QueueView(board, guides, clock);
  }

  @Bean
  StaffSockets staffSockets(
      HandoffBoard board, StaffPresence presence, ConsoleSettings settings, MeterRegistry meters) {
    StaffSockets sockets = new StaffSockets(board, presence, settings);
    meters.gauge("luotsi.console.sockets", sockets, StaffSockets::size);
    return sockets;
  }

  @Bean
  StaffSocketHandler staffSocketHandler(
      StaffSockets sockets,
      StaffDesk desk,
      EventLog log,
      Announcements announcements,
      QueueView queues,
      Limits limits,
      ConsoleSettings settings) {
    return new StaffSocketHandler(
        sockets, new StaffSocket.Parts(desk, log, announcements, queues, limits, settings));
  }

  @Bean
  StartNotice startNotice(StaffAccounts accounts) {
    return new StartNotice(accounts, System.out);
  }
}
