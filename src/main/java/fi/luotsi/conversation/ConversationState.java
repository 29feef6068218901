package fi.luotsi.conversation;

import fi.luotsi.conversation.ConversationEvent.FeedbackGiven;
import fi.luotsi.guidance.Memory;
import fi.luotsi.language.ContentLocale;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation has come to: a fold of its events, and of nothing else.
 *
 * @param seq number of the last event, {@code citizenSeq} of the last one visible to the citizen
 * @param tokenHash SHA-256 of the citizen's secret, in hex
 * @param wished locale that the citizen's client asked for last; null when it left that open
 * @param memory what guidance remembers, the locale of the conversation with it
 * @param contentVersion of the last answer; null before it
 * @param offeredQueue queue of a person offered and not yet asked for
 * @param feedback the last one given
 */
public record ConversationState(
    ConversationId id,
    long seq,
    long citizenSeq,
    Instant lastAt,
    String tokenHash,
    @Nullable ContentLocale wished,
    Memory memory,
    Owner owner,
    @Nullable String contentVersion,
    @Nullable String offeredQueue,
    boolean feedbackRequested,
    @Nullable FeedbackGiven feedback) {

  /** The state after all these events; empty when there are none. */
  public static Optional<ConversationState> of(List<RecordedEvent> events) {
    if (events.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(opened(events.getFirst()).after(events.subList(1, events.size())));
  }

  private static ConversationState opened(RecordedEvent first) {
    if (!(first.event() instanceof ConversationEvent.Opened opened)) {
      throw new IllegalStateException("A conversation begins by being opened");
    }
    return new ConversationState(
        first.conversation(),
        first.seq(),
        first.citizenSeq(),
        first.at(),
        opened.tokenHash(),
        opened.localeChosen() ? opened.locale() : null,
        Memory.fresh(opened.locale(), opened.localeChosen()),
        new Owner.Bot(),
        null,
        null,
        false,
        null);
  }

  /** The locale in which the bot speaks now. */
  public ContentLocale locale() {
    return memory.locale();
  }

  /** Whether nothing more can be said in it. */
  public boolean ended() {
    return owner instanceof Owner.Nobody;
  }

  /** The state after further events. */
  public ConversationState after(List<RecordedEvent> events) {
    StateFold fold = new StateFold(this);
    events.forEach(fold::add);
    return fold.state();
  }
}
