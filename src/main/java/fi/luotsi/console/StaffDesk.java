package fi.luotsi.console;

import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.ConversationState;
import fi.luotsi.conversation.Input;
import fi.luotsi.conversation.InputKey;
import fi.luotsi.conversation.Outcome;
import fi.luotsi.conversation.Owner;
import fi.luotsi.conversation.Turns;
import fi.luotsi.guidance.Guides;
import fi.luotsi.knowledge.Queue;
import java.time.Clock;

/**
 * What a member of staff may do with a conversation. Everything goes through the same door as the
 * citizen's words; here it is only decided who may come in with what.
 */
final class StaffDesk {

  private final Turns turns;
  private final Guides guides;
  private final Clock clock;
  private final int maxText;

  StaffDesk(Turns turns, Guides guides, Clock clock, int maxText) {
    this.turns = turns;
    this.guides = guides;
    this.clock = clock;
    this.maxText = maxText;
  }

  /**
   * The state of a conversation that the person may see: one that waits in a queue that they serve,
   * or their own.
   *
   * @throws StaffProblem.Thrown when they may not
   */
  ConversationState open(SignedInStaff who, ConversationId conversation) {
    ConversationState state =
        turns.state(conversation).orElseThrow(StaffProblem.UNKNOWN_CONVERSATION::thrown);
    switch (state.owner()) {
      case Owner.Waiting(var queue, var _) -> {
        if (!who.account().serves(queue)) {
          throw StaffProblem.NOT_YOUR_QUEUE.thrown();
        }
      }
      case Owner.WithStaff(var staff, var _) -> {
        if (!staff.id().equals(who.staff().id())) {
          throw StaffProblem.NOT_OWNER.thrown();
        }
      }
      case Owner.Bot _ -> throw StaffProblem.UNKNOWN_CONVERSATION.thrown();
      case Owner.Nobody _ -> throw StaffProblem.ENDED.thrown();
    }
    return state;
  }

  /** Whether the person may see a conversation now. */
  boolean mayRead(SignedInStaff who, ConversationId conversation) {
    try {
      open(who, conversation);
      return true;
    } catch (StaffProblem.Thrown no) {
      return false;
    }
  }

  /** Whether the person has the conversation now. */
  boolean owns(SignedInStaff who, ConversationId conversation) {
    return turns
        .state(conversation)
        .map(ConversationState::owner)
        .filter(owner ->
            owner instanceof Owner.WithStaff(var staff, var _)
                && staff.id().equals(who.staff().id()))
        .isPresent();
  }

  long claim(SignedInStaff who, ConversationId conversation, String id) {
    ConversationState state =
        turns.state(conversation).orElseThrow(StaffProblem.UNKNOWN_CONVERSATION::thrown);
    if (state.owner() instanceof Owner.Waiting(var queue, var _) && !who.account().serves(queue)) {
      throw StaffProblem.NOT_YOUR_QUEUE.thrown();
    }
    return take(who, conversation, new Input.Claim(who.staff()), id);
  }

  long giveBack(SignedInStaff who, ConversationId conversation, String id) {
    return take(who, conversation, new Input.ReturnToQueue(who.staff(), false), id);
  }

  long transfer(SignedInStaff who, ConversationId conversation, String queueId, String id) {
    open(who, conversation);
    Queue queue =
        guides.current().queues().stream()
            .filter(known -> known.id().equals(queueId))
            .findFirst()
            .orElseThrow(StaffProblem.UNKNOWN_QUEUE::thrown);
    if (!queue.hours().isOpen(clock.instant())) {
      throw StaffProblem.QUEUE_CLOSED.thrown();
    }
    return take(who, conversation, new Input.Transfer(who.staff(), queueId), id);
  }

  /** Ends the person's part: the bot takes over, or the whole conversation ends. */
  long close(SignedInStaff who, ConversationId conversation, boolean ends, String id) {
    return take(who, conversation, new Input.Close(who.staff(), ends), id);
  }

  long note(SignedInStaff who, ConversationId conversation, String text, String id) {
    open(who, conversation);
    return take(who, conversation, new Input.Note(who.staff(), checked(text)), id);
  }

  long write(SignedInStaff who, ConversationId conversation, String text, String id) {
    return take(who, conversation, new Input.StaffMessage(who.staff(), checked(text)), id);
  }

  private String checked(String text) {
    if (text.isBlank()) {
      throw StaffProblem.BAD_FRAME.thrown();
    }
    if (text.length() > maxText) {
      throw StaffProblem.TOO_LARGE.thrown();
    }
    return text;
  }

  /** The number of the event that the input became, or of the last one when it changed nothing. */
  private long take(SignedInStaff who, ConversationId conversation, Input.Staffs input, String id) {
    InputKey key = InputKey.ofStaff(who.staff().id(), id);
    return switch (turns.take(conversation, input, key)) {
      case Outcome.Recorded recorded when !recorded.events().isEmpty() ->
          recorded.events().getFirst().seq();
      case Outcome.Recorded _ ->
          turns
              .state(conversation)
              .map(ConversationState::seq)
              .orElseThrow(StaffProblem.UNKNOWN_CONVERSATION::thrown);
      case Outcome.Refused(var why) -> throw StaffProblem.of(why).thrown();
      case Outcome.Erased _ -> throw new IllegalStateException("Staff erase nothing");
    };
  }
}
