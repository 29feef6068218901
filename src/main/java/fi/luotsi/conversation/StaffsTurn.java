package fi.luotsi.conversation;

import fi.luotsi.conversation.ConversationEvent.EndedBy;
import fi.luotsi.conversation.ConversationEvent.HandoffChanged;
import fi.luotsi.conversation.ConversationEvent.HandoffState;
import fi.luotsi.guidance.Guide;
import fi.luotsi.privacy.Masked;
import fi.luotsi.privacy.Masking;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one input of a member of staff comes to. Pure. */
final class StaffsTurn {

  private final ConversationState state;
  private final Said said;
  private final Masking masking;

  StaffsTurn(ConversationState state, Guide guide, Masking masking) {
    this.state = state;
    this.said = new Said(guide, state.locale());
    this.masking = masking;
  }

  Step of(Input.Staffs input) {
    if (state.ended() && !(input instanceof Input.Note)) {
      return new Step.Refuse(Outcome.Refusal.ENDED);
    }
    return switch (input) {
      case Input.Claim(Staff staff) -> claim(staff);
      case Input.StaffMessage(Staff staff, String text) -> message(staff, masking.mask(text));
      case Input.Note(Staff staff, String text) -> {
        Masked words = masking.mask(text);
        yield Step.append(new ConversationEvent.StaffNoted(staff, words.text(), words.kinds()));
      }
      case Input.ReturnToQueue(Staff staff, boolean lost) -> giveBack(staff, lost);
      case Input.StaffConnection(Staff staff, boolean lost) -> connection(staff, lost);
      case Input.Transfer(Staff staff, String queue) -> transfer(staff, queue);
      case Input.Close(Staff staff, boolean ends) -> close(staff, ends);
    };
  }

  private Step claim(Staff staff) {
    return switch (state.owner()) {
      case Owner.Waiting(var queue, var since) ->
          Step.append(changed(HandoffState.CLAIMED, queue, staff, "handoff-claimed"));
      case Owner.WithStaff(var other, var queue) when other.id().equals(staff.id()) ->
          Step.append();
      case Owner.WithStaff(var other, var queue) ->
          new Step.Refuse(Outcome.Refusal.ALREADY_CLAIMED);
      case Owner.Bot bot -> new Step.Refuse(Outcome.Refusal.NOT_WAITING);
      case Owner.Nobody nobody -> new Step.Refuse(Outcome.Refusal.ENDED);
    };
  }

  private Step message(Staff staff, Masked words) {
    if (!claimedBy(staff)) {
      return new Step.Refuse(Outcome.Refusal.NOT_YOURS);
    }
    return Step.append(new ConversationEvent.StaffWrote(staff, words.text(), words.kinds()));
  }

  private Step giveBack(Staff staff, boolean connectionLost) {
    if (!(state.owner() instanceof Owner.WithStaff(var owner, var queue)
        && owner.id().equals(staff.id()))) {
      return new Step.Refuse(Outcome.Refusal.NOT_YOURS);
    }
    HandoffChanged returned = changed(HandoffState.RETURNED, queue, staff, null);
    return connectionLost
        ? Step.append(returned, said.notice("staff-left"))
        : Step.append(returned);
  }

  private Step connection(Staff staff, boolean lost) {
    return claimedBy(staff)
        ? Step.append(said.notice(lost ? "staff-connection-lost" : "staff-connection-back"))
        : new Step.Refuse(Outcome.Refusal.NOT_YOURS);
  }

  private Step transfer(Staff staff, String queue) {
    return switch (state.owner()) {
      case Owner.Waiting waiting -> Step.append(changed(HandoffState.QUEUED, queue, null, null));
      case Owner.WithStaff(var owner, var from) when owner.id().equals(staff.id()) ->
          Step.append(changed(HandoffState.QUEUED, queue, null, null));
      case Owner.WithStaff other -> new Step.Refuse(Outcome.Refusal.NOT_YOURS);
      case Owner.Bot bot -> new Step.Refuse(Outcome.Refusal.NOT_WAITING);
      case Owner.Nobody nobody -> new Step.Refuse(Outcome.Refusal.ENDED);
    };
  }

  private Step close(Staff staff, boolean endsConversation) {
    if (!(state.owner() instanceof Owner.WithStaff(var owner, var queue)
        && owner.id().equals(staff.id()))) {
      return new Step.Refuse(Outcome.Refusal.NOT_YOURS);
    }
    List<ConversationEvent> events = new ArrayList<>();
    if (endsConversation) {
      events.add(changed(HandoffState.CLOSED, queue, staff, null));
      events.addAll(said.farewell(EndedBy.STAFF, state));
    } else {
      events.add(changed(HandoffState.CLOSED, queue, staff, "handoff-closed"));
      if (!state.feedbackRequested()) {
        events.add(new ConversationEvent.FeedbackRequested(said.sentence("feedback-request")));
      }
    }
    return new Step.Append(events);
  }

  private boolean claimedBy(Staff staff) {
    return state.owner() instanceof Owner.WithStaff(var owner, var queue)
        && owner.id().equals(staff.id());
  }

  private HandoffChanged changed(
      HandoffState to, String queue, @Nullable Staff staff, @Nullable String key) {
    String name = staff == null ? "" : staff.name();
    return new HandoffChanged(
        to, queue, staff, null, key == null ? null : said.sentence(key, "name", name));
  }
}
