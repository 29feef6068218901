package fi.luotsi.handoff;

import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.EventLog;
import fi.luotsi.conversation.RecordedEvent;
import fi.luotsi.conversation.WaitEstimates;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Who waits for a person and who is with one: a projection of the log. What it shows may lag behind
 * by a moment; who gets a conversation is decided by the log alone.
 *
 * <p>Bounded: of more than the given number of open hand-offs, the others come in when there is
 * room.
 */
public final class HandoffBoard implements WaitEstimates {

  private static final int PAGE = 500;

  private final EventLog log;
  private final int capacity;
  private final ClaimPace pace;
  private final Map<ConversationId, Handoff> handoffs = new ConcurrentHashMap<>();
  private final Map<ConversationId, HandoffFold> folds = new HashMap<>();
  private final List<Runnable> followers = new CopyOnWriteArrayList<>();

  public HandoffBoard(EventLog log, int capacity, Clock clock) {
    this.log = log;
    this.capacity = capacity;
    this.pace = new ClaimPace(clock);
  }

  /** Those who wait, whose turn is next first. */
  public List<Handoff> waiting() {
    return handoffs.values().stream().filter(Handoff::waiting).sorted(Handoff.NEXT_FIRST).toList();
  }

  /** Those with a person, longest first. */
  public List<Handoff> withStaff() {
    return handoffs.values().stream()
        .filter(handoff -> !handoff.waiting())
        .sorted(Handoff.LONGEST_FIRST)
        .toList();
  }

  /** The open hand-off of a conversation. */
  public Optional<Handoff> of(ConversationId conversation) {
    return Optional.ofNullable(handoffs.get(conversation));
  }

  @Override
  public Optional<Place> placeOf(ConversationId conversation) {
    Handoff known = handoffs.get(conversation);
    if (known == null) {
      // asked before the announcement was read
      refresh(conversation);
    }
    Handoff own = known != null ? known : handoffs.get(conversation);
    if (own == null || !own.waiting()) {
      return Optional.empty();
    }
    Comparator<Handoff> order = Handoff.NEXT_FIRST;
    long before =
        handoffs.values().stream()
            .filter(Handoff::waiting)
            .filter(other -> other.queue().equals(own.queue()) && order.compare(other, own) < 0)
            .count();
    int position = Math.toIntExact(before + 1);
    return Optional.of(new Place(position, pace.waitAt(own.queue(), position).orElse(null)));
  }

  /** Calls back after each change until the subscription is closed; must be quick. */
  public Following follow(Runnable follower) {
    followers.add(follower);
    return () -> followers.remove(follower);
  }

  /** Ends the following. */
  @FunctionalInterface
  public interface Following extends AutoCloseable {
    @Override
    void close();
  }

  /** Reads what is new in the log about a conversation. */
  void refresh(ConversationId conversation) {
    tell(readNews(conversation));
  }

  /** Takes in conversations in which a person is wanted since lately. */
  void takeInNew() {
    boolean changed = false;
    for (ConversationId conversation : log.openHandoffs()) {
      changed |= !handoffs.containsKey(conversation) && readNews(conversation);
    }
    tell(changed);
  }

  /** Compares with the whole log, so that lost announcements are caught up. */
  void compare() {
    Set<ConversationId> all = new LinkedHashSet<>(handoffs.keySet());
    all.addAll(log.openHandoffs());
    boolean changed = false;
    for (ConversationId conversation : all) {
      changed |= readNews(conversation);
    }
    tell(changed);
  }

  private void tell(boolean changed) {
    if (changed) {
      followers.forEach(Runnable::run);
    }
  }

  private synchronized boolean readNews(ConversationId conversation) {
    HandoffFold fold = folds.get(conversation);
    if (fold == null && folds.size() >= capacity) {
      return false;
    }
    HandoffFold reading = fold != null ? fold : new HandoffFold(conversation, pace::claimed);
    boolean gone = !readInto(reading, conversation);
    Optional<Handoff> now = gone ? Optional.empty() : reading.handoff();
    Handoff before = handoffs.get(conversation);
    if (now.isPresent()) {
      folds.put(conversation, reading);
      handoffs.put(conversation, now.get());
    } else {
      folds.remove(conversation);
      handoffs.remove(conversation);
    }
    return !now.equals(Optional.ofNullable(before));
  }

  /** Whether there is such a conversation still. */
  private boolean readInto(HandoffFold fold, ConversationId conversation) {
    List<RecordedEvent> page;
    do {
      // the last known event is read again: where it is gone, so is the conversation
      long known = fold.seq();
      page = log.read(conversation, Math.max(0, known - 1), PAGE);
      if (page.isEmpty()) {
        return false;
      }
      page.stream().filter(event -> event.seq() > known).forEach(fold::add);
    } while (page.size() == PAGE);
    return true;
  }
}
