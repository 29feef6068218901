package fi.luotsi.conversation;

import fi.luotsi.authoring.ContentRef;
import fi.luotsi.guidance.Guidance;
import fi.luotsi.guidance.Memory;
import fi.luotsi.language.ContentLocale;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a conversation. Stored for good, never changed; kinds are only ever
 * added.
 */
public sealed interface ConversationEvent {

  /** Whether the citizen may see it: such events carry the numbers that the citizen counts by. */
  default boolean visibleToCitizen() {
    return true;
  }

  /** The conversation began. {@code tokenHash} is the SHA-256 of the citizen's secret. */
  record Opened(ContentLocale locale, boolean localeChosen, String tokenHash)
      implements ConversationEvent {
    @Override
    public boolean visibleToCitizen() {
      return false;
    }
  }

  /** The bot's system said something that is nobody's turn: automation, privacy, staff left. */
  record Notice(String code, String text, List<ContentRef> sources) implements ConversationEvent {
    public Notice {
      sources = List.copyOf(sources);
    }
  }

  /** The citizen wrote; {@code text} after masking, {@code masked} the kinds that were. */
  record CitizenWrote(String text, List<String> masked) implements ConversationEvent {
    public CitizenWrote {
      masked = List.copyOf(masked);
    }
  }

  /** The citizen picked an option that was offered. */
  record CitizenChose(String option, String label) implements ConversationEvent {}

  /** The bot answered. {@code contentVersion} is the one that it answered from. */
  record BotAnswered(Guidance guidance, Memory memory, String contentVersion)
      implements ConversationEvent {}

  /** A person was offered, asked for, came or went. */
  record HandoffChanged(
      HandoffState state,
      @Nullable String queue,
      @Nullable String staff,
      @Nullable String staffName,
      @Nullable Instant opensAt)
      implements ConversationEvent {}

  /** States of a hand-off. */
  enum HandoffState {
    OFFERED,
    QUEUED,
    CLAIMED,
    RETURNED,
    CLOSED,
    CANCELLED,
    UNAVAILABLE
  }

  /** Staff wrote to the citizen; masked as the citizen's words are. */
  record StaffWrote(String staff, String staffName, String text, List<String> masked)
      implements ConversationEvent {
    public StaffWrote {
      masked = List.copyOf(masked);
    }
  }

  /** Staff wrote a note for colleagues. */
  record StaffNoted(String staff, String text) implements ConversationEvent {
    @Override
    public boolean visibleToCitizen() {
      return false;
    }
  }

  /** The citizen was asked whether they were helped. */
  record FeedbackRequested() implements ConversationEvent {}

  /** The citizen said whether they were helped; the last one counts. */
  record FeedbackGiven(Helped helped, @Nullable Integer score, @Nullable String comment)
      implements ConversationEvent {
    @Override
    public boolean visibleToCitizen() {
      return false;
    }
  }

  /** Answers to "were you helped?". */
  enum Helped {
    YES,
    PARTLY,
    NO
  }

  /** The conversation is over. */
  record Ended(EndedBy by) implements ConversationEvent {}

  /** Who or what ended it. */
  enum EndedBy {
    CITIZEN,
    STAFF,
    IDLE
  }
}
