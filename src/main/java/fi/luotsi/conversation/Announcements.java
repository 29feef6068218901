package fi.luotsi.conversation;

/**
 * Tells those who follow conversations that there is something to read. A wake-up only: it may be
 * lost or come twice, so a follower keeps a cursor and reads the log after it.
 */
public interface Announcements {

  /** Tells all followers. Never blocks and never throws. */
  void announce(Announcement announcement);

  /** Follows one conversation until the subscription is closed. */
  Subscription follow(ConversationId conversation, Follower follower);

  /** Follows all conversations until the subscription is closed. */
  Subscription followAll(Follower follower);

  /** Called on the announcer's thread: must be quick, and must not block. */
  @FunctionalInterface
  interface Follower {
    void hear(Announcement announcement);
  }

  /** Ends the following. */
  @FunctionalInterface
  interface Subscription extends AutoCloseable {
    @Override
    void close();
  }

  /** What is announced. */
  sealed interface Announcement {

    ConversationId conversation();

    /** The log of the conversation has grown. */
    record Appended(ConversationId conversation) implements Announcement {}

    /** The conversation is deleted; {@code id} of the citizen's frame that asked for it, or "". */
    record Erased(ConversationId conversation, String id) implements Announcement {}

    /** Somebody is writing; a hint. */
    record Typing(ConversationId conversation, Side from) implements Announcement {}
  }

  /** The two people who may write to each other. */
  enum Side {
    CITIZEN,
    STAFF
  }
}
