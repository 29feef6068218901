package fi.luotsi.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.conversation.ConversationEvent;
import fi.luotsi.conversation.ConversationEvent.HandoffState;
import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.DailyCounts;
import fi.luotsi.conversation.EventLog;
import fi.luotsi.conversation.InputKey;
import fi.luotsi.conversation.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every log promises, whatever it keeps the events in. */
abstract class EventLogContract {

  static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
  static final Instant NOON = Instant.parse("2026-11-23T10:00:00Z");

  private int conversations;

  abstract EventLog log();

  ConversationId newConversation() {
    return new ConversationId(String.format("conversation-%09d", conversations++));
  }

  List<RecordedEvent> append(
      ConversationId id, long expected, @Nullable String key, ConversationEvent... events) {
    return append(id, expected, key, NOON, events);
  }

  List<RecordedEvent> append(
      ConversationId id,
      long expected,
      @Nullable String key,
      Instant at,
      ConversationEvent... events) {
    InputKey inputKey = key == null ? null : InputKey.ofCitizen(key);
    return log().append(id, expected, inputKey, at, List.of(events)).join();
  }

  private ConversationId opened() {
    ConversationId id = newConversation();
    append(id, 0, null, SampleEvents.opened());
    return id;
  }

  @Test
  void givesBackWhatWasAppendedAsItWas() {
    ConversationId id = newConversation();
    List<RecordedEvent> recorded =
        append(id, 0, null, SampleEvents.all().toArray(ConversationEvent[]::new));
    assertThat(log().read(id, 0, 100)).isEqualTo(recorded);
    assertThat(recorded.stream().map(RecordedEvent::event)).isEqualTo(SampleEvents.all());
  }

  @Test
  void numbersEventsWithoutGapsAndForTheCitizenOnlyTheVisibleOnes() {
    ConversationId id = opened();
    append(id, 1, "1", SampleEvents.wrote("a"), SampleEvents.note("b"), SampleEvents.wrote("c"));
    List<RecordedEvent> all = log().read(id, 0, 100);
    assertThat(all).extracting(RecordedEvent::seq).containsExactly(1L, 2L, 3L, 4L);
    assertThat(all).extracting(RecordedEvent::citizenSeq).containsExactly(0L, 1L, 1L, 2L);
    assertThat(log().readVisible(id, 0, 100))
        .extracting(RecordedEvent::citizenSeq)
        .containsExactly(1L, 2L);
    assertThat(log().readVisible(id, 1, 100)).extracting(RecordedEvent::seq).containsExactly(4L);
  }

  @Test
  void readsAfterANumberAndNoMoreThanAskedFor() {
    ConversationId id = opened();
    append(id, 1, "1", SampleEvents.wrote("a"), SampleEvents.wrote("b"), SampleEvents.wrote("c"));
    assertThat(log().read(id, 2, 1)).extracting(RecordedEvent::seq).containsExactly(3L);
    assertThat(log().read(id, 4, 10)).isEmpty();
    assertThat(log().read(newConversation(), 0, 10)).isEmpty();
  }

  @Test
  void refusesAnAppendThatExpectsAnotherNumber() {
    ConversationId id = opened();
    assertThatConflicts(id, 0, "1");
    assertThatConflicts(id, 2, "1");
    assertThatConflicts(newConversation(), 1, "1");
    assertThat(log().read(id, 0, 10)).hasSize(1);
  }

  @Test
  void takesAKeyOnceInAConversation() {
    ConversationId id = opened();
    List<RecordedEvent> first = append(id, 1, "1", SampleEvents.wrote("a"), SampleEvents.note("b"));
    assertThatConflicts(id, 3, "1");
    append(id, 3, null, SampleEvents.wrote("x"));
    assertThat(log().ofKey(id, InputKey.ofCitizen("1"))).isEqualTo(first);
    assertThat(log().ofKey(id, InputKey.ofCitizen("2"))).isEmpty();
    ConversationId other = opened();
    append(other, 1, "1", SampleEvents.wrote("a"));
  }

  @Test
  void keepsKeysOfStaffAndCitizenApart() {
    ConversationId id = opened();
    append(id, 1, "1", SampleEvents.wrote("a"));
    InputKey staffs = InputKey.ofStaff("maija", "1");
    log().append(id, 2, staffs, NOON, List.of(SampleEvents.note("b"))).join();
    assertThat(log().ofKey(id, staffs)).extracting(RecordedEvent::seq).containsExactly(3L);
  }

  @Test
  void letsExactlyOneOfManyAtTheSameNumberIn() {
    ConversationId id = opened();
    List<CompletableFuture<List<RecordedEvent>>> attempts = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      InputKey key = InputKey.ofCitizen("k" + i);
      attempts.add(log().append(id, 1, key, NOON, List.of(SampleEvents.wrote("a"))));
    }
    long done =
        attempts.stream()
            .filter(attempt -> attempt.handle((events, failure) -> failure == null).join())
            .count();
    assertThat(done).isEqualTo(1);
    assertThat(log().read(id, 0, 100)).hasSize(2);
  }

  @Test
  void erasesAllOfOneConversationAndNothingOfOthers() {
    ConversationId id = opened();
    append(id, 1, "1", SampleEvents.wrote("a"));
    ConversationId other = opened();
    log().erase(id).join();
    log().erase(id).join();
    assertThat(log().read(id, 0, 10)).isEmpty();
    assertThat(log().ofKey(id, InputKey.ofCitizen("1"))).isEmpty();
    assertThatConflicts(id, 2, "2");
    assertThat(log().read(other, 0, 10)).hasSize(1);
  }

  @Test
  void knowsWhichConversationsWaitOrAreWithAPerson() {
    ConversationId waiting = handedOff(HandoffState.OFFERED, HandoffState.QUEUED);
    ConversationId claimed = handedOff(HandoffState.QUEUED, HandoffState.CLAIMED);
    ConversationId returned = handedOff(HandoffState.CLAIMED, HandoffState.RETURNED);
    handedOff(HandoffState.QUEUED, HandoffState.CANCELLED);
    handedOff(HandoffState.CLAIMED, HandoffState.CLOSED);
    handedOff(HandoffState.OFFERED, HandoffState.UNAVAILABLE);
    ConversationId ended = handedOff(HandoffState.QUEUED, HandoffState.CLAIMED);
    append(ended, 3, "e", SampleEvents.all().getLast());
    assertThat(log().openHandoffs()).containsExactlyInAnyOrder(waiting, claimed, returned);
  }

  private ConversationId handedOff(HandoffState... states) {
    ConversationId id = opened();
    for (int i = 0; i < states.length; i++) {
      append(id, i + 1, "h" + i, SampleEvents.handoff(states[i]));
    }
    return id;
  }

  @Test
  void knowsWhichConversationsAreIdleOrOld() {
    ConversationId old = opened();
    ConversationId waiting = opened();
    append(waiting, 1, "1", NOON.plusSeconds(10), SampleEvents.handoff(HandoffState.QUEUED));
    ConversationId ended = opened();
    append(ended, 1, null, NOON.plusSeconds(30), SampleEvents.all().getLast());
    ConversationId lively = opened();
    append(lively, 1, "1", NOON.plusSeconds(60), SampleEvents.wrote("a"));
    assertThat(log().idleSince(NOON.plusSeconds(20), 10)).containsExactly(old);
    assertThat(log().quietSince(NOON.plusSeconds(20), 10))
        .containsExactlyInAnyOrder(old, ended, waiting)
        .endsWith(waiting);
    assertThat(log().quietSince(NOON.plusSeconds(20), 1)).hasSize(1);
    assertThat(log().quietSince(NOON.minusSeconds(1), 10)).isEmpty();
  }

  @Test
  void countsTheSameBeforeAndAfterAConversationIsDeleted() {
    ConversationId id = newConversation();
    append(id, 0, null, SampleEvents.all().toArray(ConversationEvent[]::new));
    ConversationId other = opened();
    append(other, 1, "1", SampleEvents.wrote("a"));
    LocalDate day = LocalDate.parse("2026-11-23");
    Map<DailyCounts.Row, Long> before = log().counts(day, day);
    log().erase(id).join();
    assertThat(log().counts(day, day)).isEqualTo(before);
    assertThat(before)
        .containsEntry(new DailyCounts.Row(day, "conversation", "opened", "fi"), 2L)
        .containsEntry(new DailyCounts.Row(day, "helped", "partly", "fi"), 1L)
        .containsEntry(new DailyCounts.Row(day, "decision", "dialog", "fi"), 1L)
        .containsEntry(new DailyCounts.Row(day, "path", "hammassarky", "fi"), 1L)
        .containsEntry(new DailyCounts.Row(day, "safety", "child-danger", "fi"), 1L);
    assertThat(log().counts(day.plusDays(1), day.plusDays(9))).isEmpty();
  }

  private void assertThatConflicts(ConversationId id, long expected, String key) {
    assertThatThrownBy(() -> append(id, expected, key, SampleEvents.wrote("x")))
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(EventLog.Conflict.class);
  }
}
