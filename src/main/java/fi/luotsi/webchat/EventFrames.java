package fi.luotsi.webchat;

import fi.luotsi.conversation.ConversationEvent;
import fi.luotsi.conversation.ConversationEvent.HandoffChanged;
import fi.luotsi.conversation.ConversationEvent.HandoffState;
import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.InputKey;
import fi.luotsi.conversation.RecordedEvent;
import fi.luotsi.conversation.WaitEstimates;
import fi.luotsi.guidance.Guide.Sentence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Events of the log as the citizen gets them. */
final class EventFrames {

  private final WaitEstimates waits;

  EventFrames(WaitEstimates waits) {
    this.waits = waits;
  }

  /** The frame of an event that the citizen may see. */
  OutboundFrame.Event of(RecordedEvent recorded) {
    Optional<String> id = Optional.ofNullable(recorded.key()).flatMap(InputKey::citizensId);
    boolean answer = recorded.event() instanceof ConversationEvent.BotAnswered;
    return new OutboundFrame.Event(
        recorded.citizenSeq(),
        recorded.at(),
        GuidanceBody.code(recorded.event().from()),
        answer ? id.orElse(null) : null,
        body(recorded));
  }

  private Body body(RecordedEvent recorded) {
    return switch (recorded.event()) {
      case ConversationEvent.CitizenWrote(String text, List<String> masked) ->
          new Body.Text(text, present(masked), null, null);
      case ConversationEvent.CitizenChose(String option, String label) ->
          new Body.Text(label, null, null, option);
      case ConversationEvent.StaffWrote(var staff, String text, List<String> masked) ->
          new Body.Text(text, present(masked), staff.name(), null);
      case ConversationEvent.BotAnswered answered -> GuidanceBody.of(answered.guidance());
      case HandoffChanged changed -> handoff(recorded.conversation(), changed);
      case ConversationEvent.Notice(String code, Sentence says) ->
          new Body.Notice(code, says.text());
      case ConversationEvent.FeedbackRequested(Sentence says) ->
          new Body.FeedbackRequest(says.text());
      case ConversationEvent.Ended(var by, Sentence says) ->
          new Body.Ended(GuidanceBody.code(by), says.text());
      case ConversationEvent.Opened e -> throw hidden(e);
      case ConversationEvent.LocaleChosen e -> throw hidden(e);
      case ConversationEvent.StaffNoted e -> throw hidden(e);
      case ConversationEvent.FeedbackGiven e -> throw hidden(e);
    };
  }

  private static IllegalArgumentException hidden(ConversationEvent event) {
    return new IllegalArgumentException(
        event.getClass().getSimpleName() + " is not for the citizen to see");
  }

  private Body handoff(ConversationId conversation, HandoffChanged changed) {
    boolean waits =
        changed.state() == HandoffState.QUEUED || changed.state() == HandoffState.RETURNED;
    Optional<WaitEstimates.Place> place =
        waits ? this.waits.placeOf(conversation) : Optional.empty();
    return new Body.Handoff(
        GuidanceBody.code(changed.state()),
        changed.queue(),
        place.map(WaitEstimates.Place::position).orElse(null),
        place.map(WaitEstimates.Place::waitSeconds).map(EventFrames::range).orElse(null),
        changed.opensAt(),
        changed.says() == null ? null : changed.says().text(),
        changed.staff() == null ? null : changed.staff().name());
  }

  private static Body.WaitRange range(WaitEstimates.WaitSeconds seconds) {
    return new Body.WaitRange(seconds.low(), seconds.high());
  }

  private static @Nullable List<String> present(List<String> masked) {
    return masked.isEmpty() ? null : masked;
  }
}
