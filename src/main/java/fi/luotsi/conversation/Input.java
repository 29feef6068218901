package fi.luotsi.conversation;

import fi.luotsi.language.ContentLocale;
import org.jspecify.annotations.Nullable;

/** What someone did in a conversation; all of it enters through {@link Turns}. */
public sealed interface Input {

  /** What the citizen did. */
  sealed interface Citizens extends Input {}

  /** What a member of staff did. */
  sealed interface Staffs extends Input {
    Staff staff();
  }

  /** What came of itself. */
  sealed interface Systems extends Input {}

  /** The queue in which the citizen waits has closed. */
  record QueueClosed() implements Systems {}

  /** The citizen wrote; not masked yet. */
  record Message(String text) implements Citizens {}

  /** The citizen picked an option. */
  record Choice(String option) implements Citizens {}

  /** The citizen says whether they were helped; {@code score} 0 to 10. */
  record Feedback(
      ConversationEvent.Helped helped, @Nullable Integer score, @Nullable String comment)
      implements Citizens {}

  /** The citizen chose another locale for the whole conversation. */
  record ChooseLocale(ContentLocale locale) implements Citizens {}

  /** The citizen ends the conversation. */
  record Leave() implements Citizens {}

  /** Everything said is deleted now. */
  record Erase() implements Citizens {}

  /** Staff take a waiting conversation; exactly one of them gets it. */
  record Claim(Staff staff) implements Staffs {}

  /** Staff write to the citizen; not masked yet. */
  record StaffMessage(Staff staff, String text) implements Staffs {}

  /** Staff write a note for colleagues; not masked yet. */
  record Note(Staff staff, String text) implements Staffs {}

  /**
   * Staff give the conversation back to the queue it came from.
   *
   * @param connectionLost whether they did not mean to: the citizen is told so
   */
  record ReturnToQueue(Staff staff, boolean connectionLost) implements Staffs {}

  /**
   * The connection of the one who has the conversation is lost, or back: the citizen is told.
   *
   * @param lost whether it is lost, otherwise it is back
   */
  record StaffConnection(Staff staff, boolean lost) implements Staffs {}

  /** Staff move the conversation, theirs or waiting, to another queue. */
  record Transfer(Staff staff, String queue) implements Staffs {}

  /**
   * Staff are done.
   *
   * @param endsConversation whether the conversation is over; otherwise the bot takes over again
   */
  record Close(Staff staff, boolean endsConversation) implements Staffs {}
}
