package fi.luotsi.console;

import fi.luotsi.console.QueueSnapshot.QueueState;
import fi.luotsi.console.QueueSnapshot.QueuedCitizen;
import fi.luotsi.console.QueueSnapshot.WaitingCitizen;
import fi.luotsi.guidance.Guides;
import fi.luotsi.handoff.Handoff;
import fi.luotsi.handoff.HandoffBoard;
import fi.luotsi.handoff.Matter;
import fi.luotsi.knowledge.Queue;
import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at the board and at the opening hours with the eyes of one member of staff. */
final class QueueView {

  private final HandoffBoard board;
  private final Guides guides;
  private final Clock clock;

  QueueView(HandoffBoard board, Guides guides, Clock clock) {
    this.board = board;
    this.guides = guides;
    this.clock = clock;
  }

  QueueSnapshot of(StaffAccount account, Language language) {
    List<Queue> queues = guides.current().queues();
    Map<String, String> names = names(queues, ContentLocale.of(language));
    Map<String, Integer> lengths = new HashMap<>();
    List<WaitingCitizen> waiting = new ArrayList<>();
    for (Handoff handoff : board.waiting()) {
      int position = lengths.merge(handoff.queue(), 1, Integer::sum);
      if (account.serves(handoff.queue()) && waiting.size() < QueueSnapshot.MOST) {
        waiting.add(new WaitingCitizen(citizen(handoff, names), position));
      }
    }
    List<QueueState> served =
        queues.stream()
            .filter(queue -> account.serves(queue.id()))
            .map(queue -> state(queue, names, lengths))
            .toList();
    List<QueuedCitizen> mine =
        board.withStaff().stream()
            .filter(handoff -> handoff.with(account.username()))
            .map(handoff -> citizen(handoff, names))
            .toList();
    return new QueueSnapshot(served, waiting, mine);
  }

  private static Map<String, String> names(List<Queue> queues, ContentLocale locale) {
    Map<String, String> names = new HashMap<>();
    queues.forEach(queue -> names.put(queue.id(), queue.name().in(locale)));
    return names;
  }

  private QueueState state(Queue queue, Map<String, String> names, Map<String, Integer> lengths) {
    Instant now = clock.instant();
    boolean open = queue.hours().isOpen(now);
    return new QueueState(
        queue.id(),
        name(queue.id(), names),
        open,
        open ? null : queue.hours().nextOpening(now).orElse(null),
        lengths.getOrDefault(queue.id(), 0));
  }

  private static QueuedCitizen citizen(Handoff handoff, Map<String, String> names) {
    Matter matter = handoff.matter();
    return new QueuedCitizen(
        handoff.conversation().value(),
        handoff.queue(),
        name(handoff.queue(), names),
        handoff.since(),
        matter.locale().code(),
        matter.segment(),
        matter.stage(),
        matter.topic(),
        code(matter.safety()));
  }

  /** A queue that the content no longer has is called by its id. */
  private static String name(String queue, Map<String, String> names) {
    return names.getOrDefault(queue, queue);
  }

  private static @Nullable String code(@Nullable SafetyKind kind) {
    return kind == null ? null : kind.code();
  }
}
