package fi.luotsi.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.conversation.ConversationEvent;
import fi.luotsi.conversation.ConversationEvent.HandoffState;
import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.Input;
import fi.luotsi.conversation.InputKey;
import fi.luotsi.conversation.Outcome;
import fi.luotsi.conversation.Staff;
import fi.luotsi.conversation.Turns;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A hand-off is claimed by exactly one person, whichever server they come in by. */
class ClaimRaceTests {

  private static final int ROUNDS = 40;

  @Test
  @Timeout(60)
  void exactlyOneOfManyGetsTheConversation() throws Exception {
    long seed = System.nanoTime();
    System.out.println("ClaimRaceTests seed " + seed);
    Random random = new Random(seed);
    Centre centre = new Centre();
    List<Turns> doors = List.of(centre.turns, centre.door(2), centre.door(3));
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int round = 0; round < ROUNDS; round++) {
        int count = 2 + random.nextInt(14);
        race(centre, doors, people, count, random.nextInt(3));
      }
    }
  }

  private static void race(
      Centre centre, List<Turns> doors, ExecutorService people, int count, int shift)
      throws Exception {
    ConversationId conversation = centre.waiting("neuvonta");
    CyclicBarrier start = new CyclicBarrier(count);
    List<Future<Outcome>> outcomes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Staff person = new Staff("p" + i, "P" + i);
      Turns door = doors.get((i + shift) % doors.size());
      outcomes.add(
          people.submit(() -> {
            start.await();
            return door.take(
                conversation, new Input.Claim(person), InputKey.ofStaff(person.id(), "claim"));
          }));
    }
    int won = 0;
    for (Future<Outcome> outcome : outcomes) {
      switch (outcome.get()) {
        case Outcome.Recorded recorded -> won++;
        case Outcome.Refused(var why) -> assertThat(why).isEqualTo(Outcome.Refusal.ALREADY_CLAIMED);
        case Outcome.Erased erased -> throw new AssertionError("Nobody erased anything");
      }
    }
    assertThat(won).isOne();
    assertThat(claims(centre, conversation)).isOne();
  }

  private static long claims(Centre centre, ConversationId conversation) {
    return centre.log.read(conversation, 0, 100).stream()
        .filter(recorded ->
            recorded.event() instanceof ConversationEvent.HandoffChanged changed
                && changed.state() == HandoffState.CLAIMED)
        .count();
  }
}
