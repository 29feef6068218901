package fi.luotsi.conversation;

import fi.luotsi.conversation.ConversationEvent.FeedbackGiven;
import fi.luotsi.conversation.ConversationEvent.HandoffChanged;
import fi.luotsi.guidance.Memory;
import fi.luotsi.language.ContentLocale;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A state while events are added to it. */
final class StateFold {

  private final ConversationId id;
  private final String tokenHash;
  private long seq;
  private long citizenSeq;
  private Instant lastAt;
  private @Nullable ContentLocale wished;
  private Memory memory;
  private Owner owner;
  private @Nullable String contentVersion;
  private @Nullable String offeredQueue;
  private boolean feedbackRequested;
  private @Nullable FeedbackGiven feedback;

  StateFold(ConversationState state) {
    id = state.id();
    tokenHash = state.tokenHash();
    seq = state.seq();
    citizenSeq = state.citizenSeq();
    lastAt = state.lastAt();
    wished = state.wished();
    memory = state.memory();
    owner = state.owner();
    contentVersion = state.contentVersion();
    offeredQueue = state.offeredQueue();
    feedbackRequested = state.feedbackRequested();
    feedback = state.feedback();
  }

  void add(RecordedEvent recorded) {
    if (recorded.seq() != seq + 1) {
      throw new IllegalStateException("Event " + recorded.seq() + " does not follow " + seq);
    }
    seq = recorded.seq();
    citizenSeq = recorded.citizenSeq();
    lastAt = recorded.at();
    switch (recorded.event()) {
      case ConversationEvent.Opened opened ->
          throw new IllegalStateException("A conversation is opened once");
      case ConversationEvent.LocaleChosen(ContentLocale locale) -> speak(locale);
      case ConversationEvent.BotAnswered answered -> answered(answered);
      case HandoffChanged changed -> changed(changed, recorded.at());
      case ConversationEvent.FeedbackRequested requested -> feedbackRequested = true;
      case FeedbackGiven given -> feedback = given;
      case ConversationEvent.Ended(var by, var says) -> owner = new Owner.Nobody(by);
      case ConversationEvent.Notice notice -> {}
      case ConversationEvent.CitizenWrote wrote -> {}
      case ConversationEvent.CitizenChose chose -> {}
      case ConversationEvent.StaffWrote wrote -> {}
      case ConversationEvent.StaffNoted noted -> {}
    }
  }

  private void speak(ContentLocale locale) {
    wished = locale;
    memory = memory.choosing(locale);
  }

  private void answered(ConversationEvent.BotAnswered answered) {
    memory = answered.memory();
    contentVersion = answered.contentVersion();
  }

  private void changed(HandoffChanged changed, Instant at) {
    String queue = queueOf(changed);
    switch (changed.state()) {
      case OFFERED -> offeredQueue = queue;
      case QUEUED, RETURNED -> owner = new Owner.Waiting(queue, waitingSince(at));
      case CLAIMED -> {
        if (changed.staff() == null) {
          throw new IllegalStateException("Somebody claims a conversation");
        }
        owner = new Owner.WithStaff(changed.staff(), queue);
      }
      case CLOSED, CANCELLED -> owner = new Owner.Bot();
      case UNAVAILABLE -> {}
    }
    if (changed.state() != ConversationEvent.HandoffState.OFFERED) {
      offeredQueue = null;
    }
  }

  /** Who waits already keeps the place in time when moved to another queue. */
  private Instant waitingSince(Instant at) {
    return owner instanceof Owner.Waiting waiting ? waiting.since() : at;
  }

  private String queueOf(HandoffChanged changed) {
    if (changed.queue() != null) {
      return changed.queue();
    }
    return switch (owner) {
      case Owner.Waiting(var queue, var since) -> queue;
      case Owner.WithStaff(var staff, var queue) -> queue;
      case Owner.Bot bot -> "";
      case Owner.Nobody nobody -> "";
    };
  }

  ConversationState state() {
    return new ConversationState(
        id,
        seq,
        citizenSeq,
        lastAt,
        tokenHash,
        wished,
        memory,
        owner,
        contentVersion,
        offeredQueue,
        feedbackRequested,
        feedback);
  }
}
