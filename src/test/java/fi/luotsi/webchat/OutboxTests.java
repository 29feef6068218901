package fi.luotsi.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.conversation.ConversationEvent;
import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.EventLog;
import fi.luotsi.conversation.InputKey;
import fi.luotsi.conversation.RecordedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.CloseStatus;

class OutboxTests {

  private static final ConversationId ID = new ConversationId("a".repeat(22));
  private final FakeSession session = new FakeSession();
  private final List<Runnable> work = new ArrayList<>();
  private final List<RecordedEvent> log = new ArrayList<>();
  private int cursor;
  private boolean broken;
  private final Outbox outbox = new Outbox(session, new ListNews(), 8, work::add);

  private void work() {
    List<Runnable> due = List.copyOf(work);
    work.clear();
    due.forEach(Runnable::run);
  }

  private void logged(String id) {
    log.add(
        new RecordedEvent(
            ID,
            log.size() + 1L,
            log.size() + 1L,
            Instant.EPOCH,
            InputKey.ofCitizen(id),
            new ConversationEvent.CitizenWrote("x", List.of())));
  }

  @Test
  void closesASlowClientInsteadOfKeepingEverything() {
    for (int i = 0; i < 9; i++) {
      outbox.put(new OutboundFrame.Typing("staff"));
    }
    assertThat(session.closed()).isEqualTo(new CloseStatus(4003, "slow"));
  }

  @Test
  void sendsTheAckBeforeTheEventEvenWhenItIsQueuedLater() {
    outbox.expectAck("m1");
    logged("m1");
    outbox.wake();
    work();
    outbox.put(new OutboundFrame.Ack("m1", 1));
    work();
    assertThat(session.sent()).hasSize(2);
    assertThat(session.sent().getFirst()).contains("\"ack\"");
    assertThat(session.sent().getLast()).contains("\"event\"");
  }

  @Test
  void answersTheSameIdSentTwiceTwiceAndAlike() {
    outbox.expectAck("m1");
    logged("m1");
    outbox.put(new OutboundFrame.Ack("m1", 1));
    outbox.expectAck("m1");
    outbox.put(new OutboundFrame.Ack("m1", 1));
    work();
    assertThat(session.sent()).filteredOn(frame -> frame.contains("\"ack\"")).hasSize(2);
  }

  @Test
  void tellsTheNumberOfTheInputAlsoWhenItsFirstEventWasSentBefore() {
    logged("m1");
    outbox.wake();
    work();
    outbox.expectAck("m1");
    logged("m1");
    outbox.wake();
    work();
    outbox.put(new OutboundFrame.Ack("m1", 1));
    work();
    assertThat(session.sent())
        .filteredOn(frame -> frame.contains("\"ack\""))
        .singleElement()
        .asString()
        .contains("\"seq\":1");
    assertThat(session.sent()).filteredOn(frame -> frame.contains("\"event\"")).hasSize(2);
  }

  @Test
  void sendsEachEventOnceHoweverOftenItIsWoken() {
    for (int i = 0; i < 5; i++) {
      logged("m" + i);
      outbox.wake();
      outbox.wake();
    }
    work();
    outbox.wake();
    work();
    assertThat(session.sent()).hasSize(5);
  }

  @Test
  void closesWhenTheLogCannotBeRead() {
    broken = true;
    outbox.wake();
    work();
    assertThat(session.closed()).isEqualTo(new CloseStatus(1011, "trouble"));
  }

  /** A log in a list. */
  private final class ListNews implements Outbox.News {

    @Override
    public List<RecordedEvent> next() {
      if (broken) {
        throw new EventLog.Unavailable("Broken", null);
      }
      return List.copyOf(log.subList(cursor, log.size()));
    }

    @Override
    public OutboundFrame.Event sending(RecordedEvent event) {
      cursor = (int) event.citizenSeq();
      return new EventFrames(id -> Optional.empty()).of(event);
    }
  }
}
