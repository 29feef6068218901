package fi.luotsi.handoff;

import fi.luotsi.conversation.Announcements.Announcement;
import fi.luotsi.conversation.ConversationId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads what is announced onto the board. Of conversations that are on it, the news is read; for
 * the others, it is asked once for a whole batch whether a person is wanted in any: most are the
 * bot's own and none of the board's business. What waits to be read is bounded by what is on the
 * board.
 */
final class BoardReader {

  private final HandoffBoard board;
  private final Set<ConversationId> news = ConcurrentHashMap.newKeySet();
  private volatile boolean perhapsNew;

  BoardReader(HandoffBoard board) {
    this.board = board;
  }

  void hear(Announcement announcement) {
    switch (announcement) {
      case Announcement.Appended(var conversation) -> remember(conversation);
      case Announcement.Erased(var conversation, var _) -> remember(conversation);
      case Announcement.Typing _ -> {}
    }
  }

  private void remember(ConversationId conversation) {
    if (board.of(conversation).isPresent()) {
      news.add(conversation);
    } else {
      perhapsNew = true;
    }
  }

  /** Reads all that was announced so far. */
  void read() {
    for (ConversationId conversation : Set.copyOf(news)) {
      news.remove(conversation);
      board.refresh(conversation);
    }
    if (perhapsNew) {
      perhapsNew = false;
      board.takeInNew();
    }
  }
}
