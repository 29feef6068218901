package fi.luotsi.guidance;

import fi.luotsi.knowledge.Queue;
import fi.luotsi.knowledge.ServicePath;
import fi.luotsi.language.Language;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the queue for a matter: the one named, else the one of the service entity that speaks the
 * language. When that one is closed and the queue that takes everything is open, it is that one:
 * somebody who answers now is better than the right desk tomorrow, and can pass the matter on.
 */
final class QueueChoice {

  private final List<Queue> queues;

  QueueChoice(List<Queue> queues) {
    if (queues.isEmpty()) {
      throw new IllegalArgumentException("Content has no queue");
    }
    this.queues = List.copyOf(queues);
  }

  Queue choose(
      @Nullable String named, @Nullable ServicePath topic, Language language, Instant now) {
    Queue fitting = named != null ? byId(named) : bySegment(topic, language);
    if (fitting.hours().isOpen(now)) {
      return fitting;
    }
    Queue fallback = fallback();
    return fallback.hours().isOpen(now) && fallback.languages().contains(language)
        ? fallback
        : fitting;
  }

  Queue byId(String id) {
    return queues.stream()
        .filter(queue -> queue.id().equals(id))
        .findFirst()
        .orElseGet(this::fallback);
  }

  private Queue bySegment(@Nullable ServicePath topic, Language language) {
    if (topic == null) {
      return fallback();
    }
    return queues.stream()
        .filter(queue -> queue.segments().contains(topic.segment()))
        .filter(queue -> queue.languages().contains(language))
        .findFirst()
        .orElseGet(this::fallback);
  }

  private Queue fallback() {
    return queues.stream().filter(Queue::fallback).findFirst().orElse(queues.getFirst());
  }
}
