package fi.luotsi.conversation;

import java.time.Clock;
import java.time.Instant;

/** Ends conversations that have gone idle and deletes those whose time has come. */
final class Housekeeping {

  private static final int BATCH = 200;

  private final EventLog log;
  private final Turns turns;
  private final ConversationSettings settings;
  private final Clock clock;

  Housekeeping(EventLog log, Turns turns, ConversationSettings settings, Clock clock) {
    this.log = log;
    this.turns = turns;
    this.settings = settings;
    this.clock = clock;
  }

  /** Does what is due, a bounded number of conversations at a time. */
  void keep() {
    Instant now = clock.instant();
    Instant idle = now.minus(settings.idleAfter());
    log.idleSince(idle, BATCH).forEach(conversation -> turns.endIdle(conversation, idle));
    Instant old = now.minus(settings.deleteAfter());
    log.quietSince(old, BATCH).forEach(conversation -> turns.deleteQuiet(conversation, now));
  }
}
