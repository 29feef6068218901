package fi.luotsi.conversation;

import fi.luotsi.conversation.ConversationEvent.HandoffState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A log that keeps the same promises as a real one for as long as the process lives. */
public final class InMemoryEventLog implements EventLog {

  private final ZoneId zone;
  private final Map<ConversationId, List<RecordedEvent>> events = new LinkedHashMap<>();
  private final Map<DailyCounts.Row, Long> counted = new HashMap<>();
  private boolean available = true;

  public InMemoryEventLog(ZoneId zone) {
    this.zone = zone;
  }

  /** Makes appends fail or work again. */
  public synchronized void available(boolean now) {
    available = now;
  }

  @Override
  public synchronized CompletableFuture<List<RecordedEvent>> append(
      ConversationId conversation,
      long expectedSeq,
      @Nullable InputKey key,
      Instant at,
      List<? extends ConversationEvent> added) {
    if (!available) {
      return CompletableFuture.failedFuture(new Unavailable("Not now", null));
    }
    List<RecordedEvent> before = events.getOrDefault(conversation, List.of());
    if (before.size() != expectedSeq || (key != null && !ofKey(conversation, key).isEmpty())) {
      return CompletableFuture.failedFuture(new Conflict("Gone on"));
    }
    List<RecordedEvent> recorded = new ArrayList<>();
    long seq = expectedSeq;
    long citizenSeq = before.isEmpty() ? 0 : before.getLast().citizenSeq();
    for (ConversationEvent event : added) {
      seq++;
      citizenSeq += event.visibleToCitizen() ? 1 : 0;
      recorded.add(new RecordedEvent(conversation, seq, citizenSeq, at, key, event));
    }
    events.computeIfAbsent(conversation, id -> new ArrayList<>()).addAll(recorded);
    return CompletableFuture.completedFuture(recorded);
  }

  @Override
  public synchronized List<RecordedEvent> read(ConversationId conversation, long after, int limit) {
    return of(conversation, event -> event.seq() > after, limit);
  }

  @Override
  public synchronized List<RecordedEvent> readVisible(
      ConversationId conversation, long after, int limit) {
    return of(
        conversation,
        event -> event.event().visibleToCitizen() && event.citizenSeq() > after,
        limit);
  }

  @Override
  public synchronized List<RecordedEvent> ofKey(ConversationId conversation, InputKey key) {
    return of(conversation, event -> key.equals(event.key()), Integer.MAX_VALUE);
  }

  private List<RecordedEvent> of(
      ConversationId conversation, Predicate<RecordedEvent> which, int limit) {
    return events.getOrDefault(conversation, List.of()).stream()
        .filter(which)
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<ConversationId> openHandoffs() {
    return events.keySet().stream()
        .filter(id -> !(owner(id) instanceof Owner.Bot) && !(owner(id) instanceof Owner.Nobody))
        .sorted(Comparator.comparing(this::lastInput))
        .toList();
  }

  @Override
  public synchronized List<ConversationId> idleSince(Instant moment, int limit) {
    return quietSince(moment, Integer.MAX_VALUE).stream()
        .filter(id -> owner(id) instanceof Owner.Bot)
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<ConversationId> quietSince(Instant moment, int limit) {
    return events.keySet().stream()
        .filter(id -> !lastInput(id).isAfter(moment))
        .sorted(Comparator.comparing(this::lastInput))
        .limit(limit)
        .toList();
  }

  private Owner owner(ConversationId id) {
    Owner owner = new Owner.Bot();
    for (RecordedEvent recorded : events.getOrDefault(id, List.of())) {
      if (recorded.event() instanceof ConversationEvent.Ended(var by, var says)) {
        owner = new Owner.Nobody(by);
      }
      if (recorded.event() instanceof ConversationEvent.HandoffChanged changed) {
        owner = owner(changed.state(), recorded.at(), owner);
      }
    }
    return owner;
  }

  private static Owner owner(HandoffState state, Instant at, Owner before) {
    return switch (state) {
      case QUEUED, RETURNED -> new Owner.Waiting("", at);
      case CLAIMED -> new Owner.WithStaff(new Staff("", ""), "");
      case CLOSED, CANCELLED -> new Owner.Bot();
      case OFFERED, UNAVAILABLE -> before;
    };
  }

  private Instant lastInput(ConversationId id) {
    return events.getOrDefault(id, List.of()).stream()
        .filter(event -> event.seq() == 1 || event.key() != null)
        .map(RecordedEvent::at)
        .reduce(Instant.EPOCH, (one, other) -> other);
  }

  @Override
  public synchronized CompletableFuture<@Nullable Void> erase(ConversationId conversation) {
    List<RecordedEvent> erased = events.remove(conversation);
    if (erased != null) {
      DailyCounts.of(erased, zone).forEach((row, count) -> counted.merge(row, count, Long::sum));
    }
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public synchronized Map<DailyCounts.Row, Long> counts(LocalDate first, LocalDate last) {
    Map<DailyCounts.Row, Long> counts = new HashMap<>(counted);
    for (List<RecordedEvent> conversation : events.values()) {
      DailyCounts.of(conversation, zone)
          .forEach((row, count) -> counts.merge(row, count, Long::sum));
    }
    counts.keySet().removeIf(row -> row.day().isBefore(first) || row.day().isAfter(last));
    return counts;
  }
}
