package fi.luotsi.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The states of the conversations that go on now, so that a turn need not read the whole log. Each
 * knows the number of its last event; an append on top of an outdated one is refused by the log.
 */
final class KnownStates {

  private static final int PAGE = 500;

  private final EventLog log;
  private final Cache<ConversationId, ConversationState> states;

  KnownStates(EventLog log, long capacity) {
    this.log = log;
    this.states = Caffeine.newBuilder().maximumSize(capacity).build();
  }

  Optional<ConversationState> of(ConversationId conversation) {
    ConversationState known = states.getIfPresent(conversation);
    return known != null ? Optional.of(known) : read(conversation);
  }

  /** The state with all that the log has now. */
  Optional<ConversationState> upToDate(ConversationId conversation) {
    ConversationState known = states.getIfPresent(conversation);
    if (known == null) {
      return read(conversation);
    }
    List<RecordedEvent> news = log.read(conversation, known.seq(), PAGE);
    return Optional.of(news.isEmpty() ? known : remember(known.after(news)));
  }

  private Optional<ConversationState> read(ConversationId conversation) {
    List<RecordedEvent> all = new ArrayList<>(log.read(conversation, 0, PAGE));
    List<RecordedEvent> page = all;
    while (page.size() == PAGE) {
      page = log.read(conversation, page.getLast().seq(), PAGE);
      all.addAll(page);
    }
    return ConversationState.of(all).map(this::remember);
  }

  ConversationState remember(ConversationState state) {
    states.put(state.id(), state);
    return state;
  }

  void forget(ConversationId conversation) {
    states.invalidate(conversation);
  }
}
