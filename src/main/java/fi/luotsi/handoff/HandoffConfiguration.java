package fi.luotsi.handoff;

import fi.luotsi.conversation.Announcements;
import fi.luotsi.conversation.EventLog;
import fi.luotsi.conversation.Turns;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the hand-off together. */
@Configuration(proxyBeanMethods = false)
class HandoffConfiguration {

  @Bean
  HandoffBoard handoffBoard(EventLog log, HandoffSettings settings, Clock clock) {
    return new HandoffBoard(log, settings.capacity(), clock);
  }

  @Bean
  StaffPresence staffPresence(Clock clock) {
    return new StaffPresence(clock);
  }

  @Bean
  Upkeep handoffUpkeep(
      HandoffBoard board,
      StaffPresence presence,
      Turns turns,
      Announcements announcements,
      HandoffSettings settings) {
    AbsentStaff absentStaff = new AbsentStaff(board, presence, turns, settings);
    return new Upkeep(board, absentStaff, announcements, settings);
  }
}
