package fi.luotsi.handoff;

import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.ConversationSettings;
import fi.luotsi.conversation.FakeGuide;
import fi.luotsi.conversation.InMemoryEventLog;
import fi.luotsi.conversation.InProcessAnnouncements;
import fi.luotsi.conversation.Input;
import fi.luotsi.conversation.InputKey;
import fi.luotsi.conversation.Outcome;
import fi.luotsi.conversation.Staff;
import fi.luotsi.conversation.Turns;
import fi.luotsi.guidance.OptionIds;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.privacy.Masking;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A service centre without a server: one log, one door, one board. */
final class Centre {

  static final Staff AINO = new Staff("aino", "Aino");
  static final Staff BERTTA = new Staff("bertta", "Bertta");

  final SetClock clock = new SetClock("2026-11-23T08:00:00Z");
  final InMemoryEventLog log = new InMemoryEventLog(ZoneId.of("Europe/Helsinki"));
  final InProcessAnnouncements announcements = new InProcessAnnouncements();
  final FakeGuide guide = new FakeGuide();
  final Turns turns = door(1);
  final HandoffBoard board = board(100);
  private final AtomicInteger keys = new AtomicInteger();

  /** One more door to the same log, as another server has. */
  Turns door(long seed) {
    return new Turns(
        log,
        guide,
        new Masking(Set::of),
        announcements,
        ConversationSettings.defaults(),
        clock,
        new Random(seed));
  }

  HandoffBoard board(int capacity) {
    return new HandoffBoard(log, capacity, clock);
  }

  ConversationId open() {
    return turns.open(ContentLocale.FI).state().id();
  }

  /** Somebody who waits in the queue. */
  ConversationId waiting(String queue) {
    guide.offering(queue);
    ConversationId conversation = open();
    citizen(conversation, new Input.Message("ihminen"));
    citizen(conversation, new Input.Choice(OptionIds.HANDOFF_YES));
    clock.moveOn(Duration.ofSeconds(1));
    return conversation;
  }

  /** A conversation that has been claimed. */
  ConversationId with(Staff staff) {
    ConversationId conversation = waiting("neuvonta");
    staff(conversation, new Input.Claim(staff));
    return conversation;
  }

  Outcome citizen(ConversationId conversation, Input.Citizens input) {
    return turns.take(conversation, input, InputKey.ofCitizen(key()));
  }

  Outcome staff(ConversationId conversation, Input.Staffs input) {
    return turns.take(conversation, input, InputKey.ofStaff(input.staff().id(), key()));
  }

  private String key() {
    return Integer.toString(keys.incrementAndGet());
  }
}
