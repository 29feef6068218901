package fi.luotsi.console;

import fi.luotsi.conversation.Announcements;
import fi.luotsi.conversation.Announcements.Announcement;
import fi.luotsi.conversation.ConversationEvent;
import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.EventLog;
import fi.luotsi.conversation.RecordedEvent;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * One conversation that one socket follows: a cursor in the log. Announcements only wake it; what
 * it sends it has read. It ends when the person may not read the conversation any more.
 */
final class Watch implements AutoCloseable {

  private static final int PAGE = 100;

  private final ConversationId conversation;
  private final String reader;
  private final EventLog log;
  private final BooleanSupplier mayRead;
  private final Consumer<StaffSent> out;
  private final Alarm alarm;
  private Announcements.Subscription subscription = () -> {};
  private long cursor;
  private volatile boolean over;

  Watch(
      ConversationId conversation,
      String reader,
      long after,
      EventLog log,
      BooleanSupplier mayRead,
      Consumer<StaffSent> out) {
    this.conversation = conversation;
    this.reader = reader;
    this.cursor = after;
    this.log = log;
    this.mayRead = mayRead;
    this.out = out;
    this.alarm = new Alarm("staff-watch", this::readOn);
  }

  void start(Announcements announcements) {
    subscription = announcements.follow(conversation, this::hear);
    alarm.ring();
  }

  /** Looks whether there is something to read: announcements may be lost. */
  void look() {
    alarm.ring();
  }

  private void hear(Announcement announcement) {
    switch (announcement) {
      case Announcement.Appended _ -> alarm.ring();
      case Announcement.Erased _ -> end("erased");
      case Announcement.Typing(var _, var from) -> {
        if (from == Announcements.Side.CITIZEN && !over) {
          Thread.startVirtualThread(
              () -> out.accept(new StaffSent.Typing(conversation.value(), "citizen")));
        }
      }
    }
  }

  private void readOn() {
    List<RecordedEvent> page;
    do {
      try {
        page = over ? List.of() : log.read(conversation, cursor, PAGE);
      } catch (EventLog.Unavailable e) {
        return; // looked for again before long
      }
      page.forEach(this::send);
    } while (page.size() == PAGE);
  }

  private void send(RecordedEvent recorded) {
    if (over) {
      return;
    }
    cursor = recorded.seq();
    out.accept(new StaffSent.Event(conversation.value(), StaffEvent.of(recorded, reader)));
    boolean ownerMayHaveChanged =
        recorded.event() instanceof ConversationEvent.HandoffChanged
            || recorded.event() instanceof ConversationEvent.Ended;
    if (ownerMayHaveChanged && !mayRead.getAsBoolean()) {
      end("not-yours");
    }
  }

  private void end(String reason) {
    if (over) {
      return;
    }
    close();
    Thread.startVirtualThread(
        () -> out.accept(new StaffSent.Unwatched(conversation.value(), reason)));
  }

  boolean over() {
    return over;
  }

  @Override
  public void close() {
    over = true;
    subscription.close();
  }
}
