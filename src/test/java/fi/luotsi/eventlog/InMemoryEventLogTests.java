package fi.luotsi.eventlog;

import fi.luotsi.conversation.EventLog;
import fi.luotsi.conversation.InMemoryEventLog;

class InMemoryEventLogTests extends EventLogContract {

  private final EventLog log = new InMemoryEventLog(ZONE);

  @Override
  EventLog log() {
    return log;
  }
}
