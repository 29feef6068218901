package fi.luotsi.handoff;

import fi.luotsi.conversation.Announcements;
import fi.luotsi.conversation.EventLog;
import fi.luotsi.conversation.Turns;
import fi.luotsi.guidance.Guides;
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
      Guides guides,
      Announcements announcements,
      HandoffSettings settings,
      Clock clock) {
    AbsentStaff absentStaff = new AbsentStaff(board, presence, turns, settings);
    ClosedQueues closedQueues = new ClosedQueues(board, turns, guides, clock);
    return new Upkeep(board, absentStaff, closedQueues, announcements, settings);
  }
}
