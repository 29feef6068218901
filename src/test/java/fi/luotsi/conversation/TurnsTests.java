package fi.luotsi.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.conversation.Announcements.Announcement;
import fi.luotsi.conversation.ConversationEvent.BotAnswered;
import fi.luotsi.conversation.ConversationEvent.CitizenChose;
import fi.luotsi.conversation.ConversationEvent.CitizenWrote;
import fi.luotsi.conversation.ConversationEvent.EndedBy;
import fi.luotsi.conversation.ConversationEvent.FeedbackGiven;
import fi.luotsi.conversation.ConversationEvent.HandoffChanged;
import fi.luotsi.conversation.ConversationEvent.HandoffState;
import fi.luotsi.conversation.ConversationEvent.Helped;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.privacy.Masking;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class TurnsTests {

  private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
  private static final Staff MAIJA = new Staff("maija", "Maija");
  private static final Staff VILLE = new Staff("ville", "Ville");

  private Instant now = Instant.parse("2026-11-23T10:00:00Z");
  private final InMemoryEventLog log = new InMemoryEventLog(ZONE);
  private final FakeGuide guide = new FakeGuide();
  private final InProcessAnnouncements announcements = new InProcessAnnouncements();
  private final ConversationSettings settings = ConversationSettings.defaults();
  private final Turns turns = newTurns();
  private int keys;

  private Turns newTurns() {
    return new Turns(
        log, guide, new Masking(Set::of), announcements, settings, clock(), new Random(1));
  }

  private ConversationId opened() {
    return turns.open(ContentLocale.FI).state().id();
  }

  private Outcome take(ConversationId id, Input input) {
    return turns.take(id, input, InputKey.ofCitizen("k" + keys++));
  }

  private List<ConversationEvent> recorded(ConversationId id, Input input) {
    if (take(id, input) instanceof Outcome.Recorded(var events, long seq, boolean again)) {
      return events.stream().map(RecordedEvent::event).toList();
    }
    throw new AssertionError("Not recorded");
  }

  private void assertRefused(ConversationId id, Input input, Outcome.Refusal why) {
    long before = log.read(id, 0, 1_000).size();
    assertThat(take(id, input)).isEqualTo(new Outcome.Refused(why));
    assertThat(log.read(id, 0, 1_000)).hasSize((int) before);
  }

  private Owner owner(ConversationId id) {
    return turns.state(id).orElseThrow().owner();
  }

  private ConversationId queued() {
    ConversationId id = opened();
    take(id, new Input.Message("ihminen"));
    take(id, new Input.Choice("handoff:yes"));
    return id;
  }

  private ConversationId claimed() {
    ConversationId id = queued();
    take(id, new Input.Claim(MAIJA));
    return id;
  }

  @Test
  void beginsWithTheNoticesAndKeepsOnlyTheHashOfTheToken() {
    Opening opening = turns.open(null);
    List<RecordedEvent> events = log.read(opening.state().id(), 0, 10);
    assertThat(events).hasSize(3);
    assertThat(events.toString()).doesNotContain(opening.token().secret());
    assertThat(opening.toString()).doesNotContain(opening.token().secret());
    assertThat(turns.opened(opening.token())).isPresent();
    assertThat(turns.opened(new CitizenToken(opening.state().id(), "x".repeat(43)))).isEmpty();
    assertThat(CitizenToken.parse(opening.token().text())).contains(opening.token());
  }

  @Test
  void answersEachMessageOnce() {
    ConversationId id = opened();
    assertThat(recorded(id, new Input.Message("hei")))
        .hasExactlyElementsOfTypes(CitizenWrote.class, BotAnswered.class);
  }

  @Test
  void givesTheRecordedOutcomeForAKeyThatCameBefore() {
    ConversationId id = opened();
    InputKey key = InputKey.ofCitizen("same");
    Outcome.Recorded first = (Outcome.Recorded) turns.take(id, new Input.Message("hei"), key);
    Outcome.Recorded again = (Outcome.Recorded) turns.take(id, new Input.Message("muu"), key);
    assertThat(again).isEqualTo(new Outcome.Recorded(first.events(), first.seq(), true));
  }

  @Test
  void masksCitizensAndStaffsWordsAndComments() {
    ConversationId id = claimed();
    take(id, new Input.Message("olen 131052-308T"));
    take(id, new Input.StaffMessage(MAIJA, "soitan 040 1234567"));
    take(id, new Input.Note(MAIJA, "hetu 131052-308T"));
    take(id, new Input.Feedback(Helped.YES, 9, "a@b.fi"));
    assertThat(log.read(id, 0, 1_000).toString())
        .doesNotContain("131052-308T")
        .doesNotContain("040 ")
        .doesNotContain("a@b.fi")
        .contains("[hetu]")
        .contains("[tel]")
        .contains("[e-mail]");
  }

  @Test
  void offersAPersonOnceAndQueuesOnConsent() {
    ConversationId id = opened();
    assertThat(states(recorded(id, new Input.Message("ihminen"))))
        .containsExactly(HandoffState.OFFERED);
    assertThat(states(recorded(id, new Input.Message("ihminen")))).isEmpty();
    assertThat(states(recorded(id, new Input.Choice("handoff:yes"))))
        .containsExactly(HandoffState.QUEUED);
    assertThat(owner(id)).isEqualTo(new Owner.Waiting("neuvonta", now));
  }

  private static List<HandoffState> states(List<ConversationEvent> events) {
    return events.stream()
        .filter(HandoffChanged.class::isInstance)
        .map(event -> ((HandoffChanged) event).state())
        .toList();
  }

  @Test
  void saysWhenAClosedQueueOpensAndQueuesNobody() {
    guide.offering("kiinni");
    ConversationId id = opened();
    take(id, new Input.Message("ihminen"));
    List<ConversationEvent> events = recorded(id, new Input.Choice("handoff:yes"));
    assertThat(events.getLast())
        .isEqualTo(
            new HandoffChanged(HandoffState.UNAVAILABLE, "kiinni", null, FakeGuide.OPENS_AT, null));
    assertThat(owner(id)).isEqualTo(new Owner.Bot());
  }

  @Test
  void changesTheLanguageAlsoWhileWaitingOrWithAPerson() {
    for (ConversationId id : List.of(queued(), claimed())) {
      assertThat(recorded(id, new Input.Choice("language:sv")))
          .contains(new ConversationEvent.LocaleChosen(ContentLocale.SV));
    }
  }

  @Test
  void onlyRecordsWhatIsSaidWhileWaitingOrWithAPerson() {
    for (ConversationId id : List.of(queued(), claimed())) {
      assertThat(recorded(id, new Input.Message("hei")))
          .hasExactlyElementsOfTypes(CitizenWrote.class);
      assertThat(recorded(id, new Input.Message("apua")))
          .hasExactlyElementsOfTypes(CitizenWrote.class, BotAnswered.class);
    }
  }

  @Test
  void checksWhoOwnsTheConversationOnButtonsToo() {
    ConversationId id = queued();
    assertRefused(id, new Input.Choice("handoff:yes"), Outcome.Refusal.UNKNOWN_OPTION);
    take(id, new Input.Claim(MAIJA));
    assertThat(owner(id)).isInstanceOf(Owner.WithStaff.class);
    if (take(id, new Input.Choice("handoff:cancel")) instanceof Outcome.Recorded recorded) {
      assertThat(recorded.events().stream().<Object>map(RecordedEvent::event))
          .hasOnlyElementsOfType(CitizenChose.class);
    }
    assertThat(owner(id)).isInstanceOf(Owner.WithStaff.class);
  }

  @Test
  void letsTheCitizenCancelTheWait() {
    ConversationId id = queued();
    assertThat(states(recorded(id, new Input.Choice("handoff:cancel"))))
        .containsExactly(HandoffState.CANCELLED);
    assertThat(owner(id)).isEqualTo(new Owner.Bot());
  }

  @Test
  void letsExactlyOneClaim() {
    ConversationId id = queued();
    List<Outcome> outcomes = new CopyOnWriteArrayList<>();
    List<Thread> threads =
        Stream.of(MAIJA, VILLE)
            .map(staff ->
                Thread.ofVirtual()
                    .start(() ->
                        outcomes.add(
                            turns.take(
                                id, new Input.Claim(staff), InputKey.ofStaff(staff.id(), "c")))))
            .toList();
    threads.forEach(TurnsTests::join);
    assertThat(outcomes)
        .hasSize(2)
        .contains(new Outcome.Refused(Outcome.Refusal.ALREADY_CLAIMED))
        .hasAtLeastOneElementOfType(Outcome.Recorded.class);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void letsOnlyTheOneWhoClaimedWriteReturnTransferAndClose() {
    ConversationId id = claimed();
    assertRefused(id, new Input.StaffMessage(VILLE, "hei"), Outcome.Refusal.NOT_YOURS);
    assertRefused(id, new Input.ReturnToQueue(VILLE, false), Outcome.Refusal.NOT_YOURS);
    assertRefused(id, new Input.Transfer(VILLE, "muu"), Outcome.Refusal.NOT_YOURS);
    assertRefused(id, new Input.Close(VILLE, true), Outcome.Refusal.NOT_YOURS);
    take(id, new Input.Transfer(MAIJA, "muu"));
    assertThat(owner(id)).isEqualTo(new Owner.Waiting("muu", now));
    take(id, new Input.Claim(VILLE));
    take(id, new Input.ReturnToQueue(VILLE, true));
    assertThat(owner(id)).isEqualTo(new Owner.Waiting("muu", now));
    assertRefused(id, new Input.StaffMessage(VILLE, "hei"), Outcome.Refusal.NOT_YOURS);
  }

  @Test
  void givesTheConversationBackToTheBotOrEndsIt() {
    ConversationId id = claimed();
    take(id, new Input.Close(MAIJA, false));
    assertThat(recorded(id, new Input.Message("hei"))).hasSize(2);
    ConversationId over = claimed();
    take(over, new Input.Close(MAIJA, true));
    assertThat(owner(over)).isEqualTo(new Owner.Nobody(EndedBy.STAFF));
    assertRefused(over, new Input.Message("hei"), Outcome.Refusal.ENDED);
    assertRefused(over, new Input.Choice("x"), Outcome.Refusal.ENDED);
    assertRefused(over, new Input.Leave(), Outcome.Refusal.ENDED);
    assertThat(recorded(over, new Input.Feedback(Helped.NO, null, null)).getFirst())
        .isEqualTo(new FeedbackGiven(Helped.NO, null, null));
  }

  @Test
  void readsAndDecidesAgainWhenTheConversationHasGoneOnElsewhere() {
    ConversationId id = queued();
    Turns otherNode = newTurns();
    otherNode.take(id, new Input.Claim(VILLE), InputKey.ofStaff("ville", "1"));
    assertRefused(id, new Input.Claim(MAIJA), Outcome.Refusal.ALREADY_CLAIMED);
    otherNode.take(id, new Input.StaffMessage(VILLE, "hei"), InputKey.ofStaff("ville", "2"));
    assertThat(recorded(id, new Input.Message("hei"))).hasSize(1);
  }

  @Test
  void saysThatTheLogIsUnavailableAndRecordsTheSameInputLater() {
    ConversationId id = opened();
    log.available(false);
    InputKey key = InputKey.ofCitizen("retry");
    assertThat(turns.take(id, new Input.Message("hei"), key))
        .isEqualTo(new Outcome.Refused(Outcome.Refusal.UNAVAILABLE));
    log.available(true);
    assertThat(turns.take(id, new Input.Message("hei"), key)).isInstanceOf(Outcome.Recorded.class);
  }

  @Test
  void recordsNothingWhenTheDecisionFails() {
    ConversationId id = opened();
    assertThatThrownBy(() -> take(id, new Input.Message("räjähdä")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(log.read(id, 0, 10)).hasSize(3);
    assertThat(recorded(id, new Input.Message("hei"))).hasSize(2);
  }

  @Test
  void announcesWhatIsInTheLogAlready() {
    ConversationId id = opened();
    List<Integer> lengths = new ArrayList<>();
    announcements.follow(id, announcement -> lengths.add(log.read(id, 0, 100).size()));
    take(id, new Input.Message("hei"));
    assertThat(lengths).containsExactly(5);
  }

  @Test
  void erasesAlsoUnderAnIdThatSomethingElseHad() {
    ConversationId id = opened();
    InputKey key = InputKey.ofCitizen("same");
    turns.take(id, new Input.Message("hei"), key);
    assertThat(turns.take(id, new Input.Erase(), key)).isEqualTo(new Outcome.Erased());
    assertThat(turns.state(id)).isEmpty();
  }

  @Test
  void erasesForGoodAndTellsFollowers() {
    ConversationId id = opened();
    take(id, new Input.Message("hei"));
    List<Announcement> heard = new ArrayList<>();
    announcements.followAll(heard::add);
    InputKey key = InputKey.ofCitizen("erase");
    assertThat(turns.take(id, new Input.Erase(), key)).isEqualTo(new Outcome.Erased());
    assertThat(turns.take(id, new Input.Erase(), key)).isEqualTo(new Outcome.Erased());
    assertThat(heard).contains(new Announcement.Erased(id, "erase"));
    assertThat(turns.state(id)).isEmpty();
    assertRefused(id, new Input.Message("hei"), Outcome.Refusal.UNKNOWN_CONVERSATION);
  }

  @Test
  void endsIdleConversationsAndDeletesOldOnesKeepingTheCounts() {
    ConversationId idle = opened();
    ConversationId waiting = queued();
    Housekeeping housekeeping = new Housekeeping(log, turns, settings, clock());
    now = now.plus(Duration.ofHours(3));
    housekeeping.keep();
    housekeeping.keep();
    assertThat(owner(idle)).isEqualTo(new Owner.Nobody(EndedBy.IDLE));
    assertThat(owner(waiting)).isInstanceOf(Owner.Waiting.class);
    assertThat(log.read(idle, 0, 100)).hasSize(5);
    now = now.plus(Duration.ofHours(22));
    housekeeping.keep();
    assertThat(turns.state(idle)).isEmpty();
    assertThat(turns.state(waiting)).isEmpty();
    LocalDate day = LocalDate.parse("2026-11-23");
    assertThat(log.counts(day, day.plusDays(2)))
        .containsEntry(new DailyCounts.Row(day, "conversation", "opened", "fi"), 2L)
        .containsEntry(new DailyCounts.Row(day, "conversation", "ended-idle", "fi"), 1L)
        .containsEntry(new DailyCounts.Row(day, "handoff", "queued", "fi"), 1L);
  }

  @Test
  void deletesNoConversationInWhichSomethingHappenedMeanwhile() {
    ConversationId active = opened();
    Instant before = now.minus(Duration.ofSeconds(1));
    turns.deleteQuiet(active, before);
    assertThat(turns.state(active)).isPresent();
    turns.deleteQuiet(active, now);
    assertThat(turns.state(active)).isEmpty();
  }

  private Clock clock() {
    InstantSource source = () -> now;
    return source.withZone(ZoneOffset.UTC);
  }

  @Test
  void speaksTheLocaleThatTheCitizenChoosesLater() {
    ConversationId id = opened();
    take(id, new Input.ChooseLocale(ContentLocale.SV));
    assertThat(turns.state(id).orElseThrow().locale()).isEqualTo(ContentLocale.SV);
    assertThat(recorded(id, new Input.ChooseLocale(ContentLocale.SV))).isEmpty();
  }

  /** Whatever is put in, the state is the fold of the log and nothing else. */
  @RepeatedTest(20)
  void foldsTheSameStateFromTheLogAsItHasInMemory() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<Input> inputs =
        List.of(
            new Input.Message("hei"),
            new Input.Message("ihminen"),
            new Input.Message("apua"),
            new Input.Choice("handoff:yes"),
            new Input.Choice("handoff:no"),
            new Input.Choice("handoff:cancel"),
            new Input.Claim(MAIJA),
            new Input.Claim(VILLE),
            new Input.StaffMessage(MAIJA, "hei"),
            new Input.ReturnToQueue(MAIJA, true),
            new Input.Transfer(VILLE, "muu"),
            new Input.Close(MAIJA, false),
            new Input.Feedback(Helped.PARTLY, 5, null),
            new Input.ChooseLocale(ContentLocale.EN));
    ConversationId id = opened();
    for (int i = 0; i < 60; i++) {
      take(id, inputs.get(random.nextInt(inputs.size())));
      assertThat(turns.state(id))
          .as("seed %d", seed)
          .isEqualTo(ConversationState.of(log.read(id, 0, 10_000)));
    }
  }
}
