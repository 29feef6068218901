package fi.luotsi.console;

import fi.luotsi.conversation.ConversationId;

/** A frame from a member of staff. */
sealed interface StaffFrame {

  /** The first frame. */
  record Hello() implements StaffFrame {}

  /** Follows a conversation from the event after that number on. */
  record Watch(ConversationId conversation, long after) implements StaffFrame {}

  /** Follows it no longer. */
  record Unwatch(ConversationId conversation) implements StaffFrame {}

  /** Writes to the citizen; sending the same id again writes nothing new. */
  record Message(ConversationId conversation, String id, String text) implements StaffFrame {}

  /** The person is writing. */
  record Typing(ConversationId conversation) implements StaffFrame {}
}
