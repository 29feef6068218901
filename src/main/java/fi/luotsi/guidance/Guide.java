package fi.luotsi.guidance;

import fi.luotsi.authoring.ContentRef;
import fi.luotsi.knowledge.CannedReply;
import fi.luotsi.knowledge.County;
import fi.luotsi.knowledge.Queue;
import fi.luotsi.language.ContentLocale;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides what is answered to one utterance. Pure: same memory, utterance and moment, same reply.
 */
public interface Guide {

  /** The guide that answers from a content snapshot. */
  static Guide of(Content content) {
    return of(content, Thresholds.DEFAULT);
  }

  /** The guide that answers from a content snapshot as certain as those thresholds want it. */
  static Guide of(Content content, Thresholds thresholds) {
    return new ContentGuide(content, thresholds);
  }

  /**
   * Version of the content that it answers from: hash over {@code knowledge/} and {@code dialogs/}.
   */
  String contentVersion();

  /**
   * The reply to an utterance.
   *
   * @return empty when a choice was not among the options offered last
   */
  Optional<Reply> reply(Memory memory, Utterance utterance, Instant now);

  /**
   * The reply when danger is recognised in what is written to somebody else: while a person owns
   * the conversation or is waited for.
   *
   * @return empty when there is no danger in it, and the bot stays silent
   */
  Optional<Reply> alarm(Memory memory, String text, Instant now);

  /** The county that it answers for. */
  County county();

  /** The queues in which people wait for a person, in the order of the content. */
  List<Queue> queues();

  /** Ready-made texts that staff can pick into a message in that locale. */
  List<CannedReply> canned(ContentLocale locale);

  /** Phone numbers that the content publishes, which are nobody's secret, as they are written. */
  default Set<String> publishedPhones() {
    return county().contacts().values().stream()
        .flatMap(contact -> Stream.ofNullable(contact.phone()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What those who wait in a queue are told when it has closed; empty while it is open. */
  default Optional<Sentence> closed(String queue, ContentLocale locale, Instant now) {
    return queues().stream()
        .filter(known -> known.id().equals(queue) && !known.hours().isOpen(now))
        .findFirst()
        .map(known -> {
          String name = known.name().in(locale);
          String opensAt = new Moments(county().timeZone()).opening(known.hours(), now, locale);
          return sentence("queue-closed", locale, "queue", name, "opensAt", opensAt);
        });
  }

  /**
   * One of the bot's own sentences, {placeholders} filled in order of {@code name, value} pairs.
   */
  Sentence sentence(String key, ContentLocale locale, String... values);

  /** A sentence with the content it comes from. */
  record Sentence(String text, ContentRef ref) {}
}
