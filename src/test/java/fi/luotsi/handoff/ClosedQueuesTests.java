package fi.luotsi.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.conversation.ConversationEvent.Notice;
import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.Input;
import fi.luotsi.conversation.Owner;
import fi.luotsi.guidance.OptionIds;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosedQueuesTests {

  private final Centre centre = new Centre();
  private final ClosedQueues closedQueues =
      new ClosedQueues(centre.board, centre.turns, centre.guide, centre.clock);

  private void look() {
    centre.board.compare();
    closedQueues.look();
  }

  private List<String> told(ConversationId conversation) {
    return centre.log.read(conversation, 0, 100).stream()
        .filter(recorded ->
            recorded.event() instanceof Notice(String code, var _) && code.equals("queue-closed"))
        .map(recorded -> ((Notice) recorded.event()).says().text())
        .toList();
  }

  @Test
  void tellThoseWhoWaitOnceWhenTheQueueOpensNext() {
    ConversationId conversation = centre.waiting("neuvonta");
    look();
    assertThat(told(conversation)).isEmpty();

    centre.guide.closing("neuvonta");
    look();
    look();

    assertThat(told(conversation))
        .containsExactly("fi:queue-closedqueue,Jono neuvonta,opensAt,huomenna klo 8.00");
    assertThat(centre.turns.state(conversation).orElseThrow().owner())
        .isInstanceOf(Owner.Waiting.class);
  }

  @Test
  void letThemStopWaiting() {
    ConversationId conversation = centre.waiting("neuvonta");
    centre.guide.closing("neuvonta");
    look();

    centre.citizen(conversation, new Input.Choice(OptionIds.HANDOFF_CANCEL));

    assertThat(centre.turns.state(conversation).orElseThrow().owner())
        .isInstanceOf(Owner.Bot.class);
  }

  @Test
  void leaveInPeaceThoseInOtherQueuesAndThoseWithAPerson() {
    ConversationId elsewhere = centre.waiting("perhe");
    ConversationId withAino = centre.with(Centre.AINO);
    centre.guide.closing("neuvonta");

    look();

    assertThat(told(elsewhere)).isEmpty();
    assertThat(told(withAino)).isEmpty();
  }

  @Test
  void tellNobodyTwiceThoughTwoServersLook() {
    ConversationId conversation = centre.waiting("neuvonta");
    centre.guide.closing("neuvonta");
    look();

    HandoffBoard board = centre.board(100);
    board.compare();
    new ClosedQueues(board, centre.door(2), centre.guide, centre.clock).look();

    assertThat(told(conversation)).hasSize(1);
  }
}
