package fi.luotsi.console;

import fi.luotsi.conversation.ConversationEvent;
import fi.luotsi.conversation.ConversationEvent.BotAnswered;
import fi.luotsi.conversation.ConversationEvent.CitizenChose;
import fi.luotsi.conversation.ConversationEvent.CitizenWrote;
import fi.luotsi.conversation.ConversationEvent.Ended;
import fi.luotsi.conversation.ConversationEvent.FeedbackGiven;
import fi.luotsi.conversation.ConversationEvent.FeedbackRequested;
import fi.luotsi.conversation.ConversationEvent.HandoffChanged;
import fi.luotsi.conversation.ConversationEvent.LocaleChosen;
import fi.luotsi.conversation.ConversationEvent.Notice;
import fi.luotsi.conversation.ConversationEvent.Opened;
import fi.luotsi.conversation.ConversationEvent.StaffNoted;
import fi.luotsi.conversation.ConversationEvent.StaffWrote;
import fi.luotsi.conversation.InputKey;
import fi.luotsi.conversation.RecordedEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of a conversation, as staff are told.
 *
 * @param seq number in the log: staff see all events, so it is not the number that citizens count
 *     by
 * @param from {@code citizen}, {@code bot}, {@code staff} or {@code system}
 * @param replyTo the citizen's id of the input that it came of, or the id that the reader gave it
 */
record StaffEvent(long seq, Instant at, String from, @Nullable String replyTo, StaffBody body) {

  static StaffEvent of(RecordedEvent recorded, String reader) {
    return new StaffEvent(
        recorded.seq(),
        recorded.at(),
        WireCode.of(recorded.event().from()),
        replyTo(recorded.key(), reader),
        body(recorded.event()));
  }

  private static @Nullable String replyTo(@Nullable InputKey key, String reader) {
    if (key == null) {
      return null;
    }
    String own = InputKey.ofStaff(reader, "").value();
    return key.value().startsWith(own)
        ? key.value().substring(own.length())
        : key.citizensId().orElse(null);
  }

  private static StaffBody body(ConversationEvent event) {
    return switch (event) {
      case Opened opened -> new StaffBody.Opened(opened.locale().code());
      case LocaleChosen(var locale) -> new StaffBody.LocaleChosen(locale.code());
      case Notice(var code, var says) -> new StaffBody.Notice(code, says.text());
      case CitizenWrote(var text, var masked) -> new StaffBody.Text(text, masked, null, null);
      case CitizenChose(var option, var label) ->
          new StaffBody.Text(label, List.of(), option, null);
      case BotAnswered answered -> new StaffBody.Answer(answered.guidance());
      case HandoffChanged changed -> handoff(changed);
      case StaffWrote(var staff, var text, var masked) ->
          new StaffBody.Text(text, masked, null, staff.name());
      case StaffNoted(var staff, var text, var masked) ->
          new StaffBody.Note(text, masked, staff.name());
      case FeedbackRequested(var says) -> new StaffBody.FeedbackRequest(says.text());
      case FeedbackGiven(var helped, var score, var comment) ->
          new StaffBody.Feedback(WireCode.of(helped), score, comment);
      case Ended(var by, var says) -> new StaffBody.Ended(WireCode.of(by), says.text());
    };
  }

  private static StaffBody handoff(HandoffChanged changed) {
    return new StaffBody.Handoff(
        WireCode.of(changed.state()),
        changed.queue(),
        changed.staff() == null ? null : changed.staff().name(),
        changed.opensAt(),
        changed.says() == null ? null : changed.says().text());
  }
}
