package fi.luotsi.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.Input;
import fi.luotsi.conversation.InputKey;
import fi.luotsi.conversation.WaitEstimates;
import fi.luotsi.guidance.OptionIds;
import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.language.ContentLocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HandoffBoardTests {

  private final Centre centre = new Centre();
  private final HandoffBoard board = centre.board;

  @Test
  void showsThoseWhoWaitLongestFirst() {
    ConversationId first = centre.waiting("neuvonta");
    ConversationId second = centre.waiting("perhe");
    board.compare();

    assertThat(board.waiting()).extracting(Handoff::conversation).containsExactly(first, second);
    assertThat(board.waiting()).extracting(Handoff::queue).containsExactly("neuvonta", "perhe");
  }

  @Test
  void showsWhoMayBeInDangerBeforeThoseWhoHaveWaitedLonger() {
    ConversationId first = centre.waiting("neuvonta");
    ConversationId endangered = centre.waiting("neuvonta");
    centre.citizen(endangered, new Input.Message("apua"));
    board.compare();

    assertThat(board.waiting())
        .extracting(Handoff::conversation)
        .containsExactly(endangered, first);
    assertThat(board.placeOf(first).orElseThrow().position()).isEqualTo(2);
  }

  @Test
  void doesNotShowConversationsOfTheBot() {
    ConversationId bots = centre.open();
    centre.citizen(bots, new Input.Message("hammas"));
    board.compare();

    assertThat(board.waiting()).isEmpty();
    assertThat(board.of(bots)).isEmpty();
  }

  @Test
  void countsPlacesInEachQueueByItself() {
    centre.waiting("perhe");
    ConversationId first = centre.waiting("neuvonta");
    ConversationId second = centre.waiting("neuvonta");

    assertThat(board.placeOf(first)).contains(new WaitEstimates.Place(1, null));
    board.compare();
    assertThat(board.placeOf(second)).contains(new WaitEstimates.Place(2, null));
  }

  @Test
  void keepsThePlaceInTimeOfWhoIsMovedToAnotherQueue() {
    ConversationId moved = centre.waiting("neuvonta");
    centre.waiting("perhe");
    centre.staff(moved, new Input.Transfer(Centre.AINO, "perhe"));
    board.compare();

    assertThat(board.placeOf(moved))
        .hasValueSatisfying(place -> assertThat(place.position()).isOne());
  }

  @Test
  void putsWhoIsReturnedAtTheEndOfTheQueue() {
    ConversationId returned = centre.with(Centre.AINO);
    centre.waiting("neuvonta");
    centre.staff(returned, new Input.ReturnToQueue(Centre.AINO, false));
    board.compare();

    assertThat(board.waiting()).extracting(Handoff::conversation).last().isEqualTo(returned);
  }

  @Test
  void showsWhoHasAConversation() {
    ConversationId claimed = centre.with(Centre.AINO);
    board.compare();

    assertThat(board.waiting()).isEmpty();
    assertThat(board.withStaff()).singleElement().matches(handoff -> handoff.with("aino"));
    assertThat(board.placeOf(claimed)).isEmpty();
  }

  @Test
  void forgetsWhoCancelsLeavesErasesOrIsDone() {
    List<ConversationId> waiting = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      waiting.add(centre.waiting("neuvonta"));
    }
    ConversationId closed = centre.with(Centre.AINO);
    board.compare();
    assertThat(board.waiting()).hasSize(3);

    centre.citizen(waiting.get(0), new Input.Choice(OptionIds.HANDOFF_CANCEL));
    centre.citizen(waiting.get(1), new Input.Leave());
    centre.citizen(waiting.get(2), new Input.Erase());
    centre.staff(closed, new Input.Close(Centre.AINO, false));
    board.compare();

    assertThat(board.waiting()).isEmpty();
    assertThat(board.withStaff()).isEmpty();
  }

  @Test
  void showsDangerThatIsRecognisedWhileWaiting() {
    ConversationId waiting = centre.waiting("neuvonta");
    centre.citizen(waiting, new Input.Message("apua"));
    board.compare();

    assertThat(board.waiting())
        .singleElement()
        .extracting(handoff -> handoff.matter().safety())
        .isEqualTo(SafetyKind.EMERGENCY);
  }

  @Test
  void showsTheLocaleThatIsSpokenNow() {
    ConversationId waiting = centre.waiting("neuvonta");
    centre.citizen(waiting, new Input.ChooseLocale(ContentLocale.SV));
    board.compare();

    assertThat(board.waiting())
        .singleElement()
        .extracting(handoff -> handoff.matter().locale())
        .isEqualTo(ContentLocale.SV);
  }

  @Test
  void isTheSameWhenMadeAnewFromTheLog() {
    long seed = System.nanoTime();
    System.out.println("HandoffBoardTests seed " + seed);
    Random random = new Random(seed);
    List<ConversationId> conversations = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      conversations.add(centre.waiting(random.nextBoolean() ? "neuvonta" : "perhe"));
    }
    for (int step = 0; step < 300; step++) {
      ConversationId conversation = conversations.get(random.nextInt(conversations.size()));
      something(conversation, random);
      if (random.nextInt(4) == 0) {
        board.compare();
      } else {
        board.refresh(conversation);
      }
    }
    board.compare();

    HandoffBoard anew = centre.board(100);
    anew.compare();
    assertThat(anew.waiting()).isEqualTo(board.waiting());
    assertThat(anew.withStaff()).isEqualTo(board.withStaff());
  }

  private void something(ConversationId conversation, Random random) {
    var staff = random.nextBoolean() ? Centre.AINO : Centre.BERTTA;
    switch (random.nextInt(8)) {
      case 0 -> centre.staff(conversation, new Input.Claim(staff));
      case 1 -> centre.staff(conversation, new Input.ReturnToQueue(staff, random.nextBoolean()));
      case 2 -> centre.staff(conversation, new Input.Transfer(staff, "perhe"));
      case 3 -> centre.staff(conversation, new Input.Close(staff, random.nextInt(4) == 0));
      case 4 -> centre.staff(conversation, new Input.StaffMessage(staff, "hei"));
      case 5 -> centre.citizen(conversation, new Input.Message("ihminen"));
      case 6 -> centre.citizen(conversation, new Input.Choice(OptionIds.HANDOFF_YES));
      default -> centre.citizen(conversation, new Input.Message("apua"));
    }
  }

  @Test
  void holdsNoMoreThanItsCapacityAndTakesTheOthersInWhenThereIsRoom() {
    HandoffBoard small = centre.board(3);
    ConversationId first = centre.waiting("neuvonta");
    for (int i = 0; i < 4; i++) {
      centre.waiting("neuvonta");
    }
    small.compare();
    assertThat(small.waiting()).hasSize(3);

    centre.citizen(first, new Input.Leave());
    small.compare();
    small.compare();
    assertThat(small.waiting()).hasSize(3);
  }

  private ClosedQueues closedQueues() {
    return new ClosedQueues(board, centre.turns, centre.guide, centre.clock);
  }

  @Test
  @Timeout(20)
  void catchesUpWithAnnouncementsThatWereLost() throws InterruptedException {
    HandoffSettings settings = TestSettings.comparingEvery(50);
    AbsentStaff absentStaff =
        new AbsentStaff(board, new StaffPresence(centre.clock), centre.turns, settings);
    var silent = new fi.luotsi.conversation.InProcessAnnouncements();
    Upkeep upkeep = new Upkeep(board, absentStaff, closedQueues(), silent, settings);
    upkeep.start();
    try {
      ConversationId waiting = centre.waiting("neuvonta");
      while (board.of(waiting).isEmpty()) {
        Thread.onSpinWait();
      }
    } finally {
      upkeep.stop();
    }
  }

  @Test
  @Timeout(20)
  void hearsOfNewOnesLongBeforeItCompares() {
    HandoffSettings settings = TestSettings.comparingEvery(3_600_000);
    AbsentStaff absentStaff =
        new AbsentStaff(board, new StaffPresence(centre.clock), centre.turns, settings);
    Upkeep upkeep = new Upkeep(board, absentStaff, closedQueues(), centre.announcements, settings);
    upkeep.start();
    try {
      ConversationId waiting = centre.waiting("neuvonta");
      while (board.of(waiting).isEmpty()) {
        Thread.onSpinWait();
      }
      centre.staff(waiting, new Input.Claim(Centre.AINO));
      while (board.of(waiting).orElseThrow().waiting()) {
        Thread.onSpinWait();
      }
    } finally {
      upkeep.stop();
    }
  }

  @Test
  void estimatesTheWaitOnlyWhenEnoughWereTakenLately() {
    for (int i = 0; i < ClaimPace.ENOUGH; i++) {
      ConversationId taken = centre.waiting("neuvonta");
      centre.clock.moveOn(java.time.Duration.ofMinutes(2));
      board.compare();
      assertThat(board.placeOf(taken))
          .hasValueSatisfying(place -> assertThat(place.waitSeconds()).isNull());
      centre.turns.take(taken, new Input.Claim(Centre.AINO), InputKey.ofStaff("aino", "claim" + i));
      board.compare();
    }
    ConversationId waiting = centre.waiting("neuvonta");

    assertThat(board.placeOf(waiting))
        .map(WaitEstimates.Place::waitSeconds)
        .hasValueSatisfying(wait -> assertThat(wait.low()).isLessThan(wait.high()));
  }
}
