package fi.luotsi.conversation;

import java.time.Instant;

/** Who owns a conversation: whose turn it is to answer what the citizen writes. */
public sealed interface Owner {

  /** The bot answers. */
  record Bot() implements Owner {}

  /** The citizen waits for a person. */
  record Waiting(String queue, Instant since) implements Owner {}

  /** A member of staff has it, from that queue. */
  record WithStaff(Staff staff, String queue) implements Owner {}

  /** It is over. */
  record Nobody(ConversationEvent.EndedBy by) implements Owner {}
}
