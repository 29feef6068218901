package fi.luotsi.conversation;

import fi.luotsi.guidance.Guidance;
import fi.luotsi.guidance.Guide.Sentence;
import fi.luotsi.guidance.Memory;
import fi.luotsi.language.ContentLocale;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a conversation. Stored until the conversation is deleted, never
 * changed; kinds are only ever added. What the bot says stands in it with the content it came from.
 */
public sealed interface ConversationEvent {

  /** Whether the citizen may see it: such events carry the numbers that the citizen counts by. */
  default boolean visibleToCitizen() {
    return true;
  }

  /** Whose doing it is. */
  default Party from() {
    return switch (this) {
      case CitizenWrote _, CitizenChose _, FeedbackGiven _, LocaleChosen _ -> Party.CITIZEN;
      case BotAnswered _ -> Party.BOT;
      case StaffWrote _, StaffNoted _ -> Party.STAFF;
      case Opened _, Notice _, HandoffChanged _, FeedbackRequested _, Ended _ -> Party.SYSTEM;
    };
  }

  /** Who takes part in a conversation. */
  enum Party {
    CITIZEN,
    BOT,
    STAFF,
    SYSTEM
  }

  /** The conversation began. {@code tokenHash} is the SHA-256 of the citizen's secret, in hex. */
  record Opened(ContentLocale locale, boolean localeChosen, String tokenHash)
      implements ConversationEvent {
    @Override
    public boolean visibleToCitizen() {
      return false;
    }
  }

  /** The citizen chose another locale. */
  record LocaleChosen(ContentLocale locale) implements ConversationEvent {
    @Override
    public boolean visibleToCitizen() {
      return false;
    }
  }

  /** The system said something that is no answer: automation, privacy, masked, staff left. */
  record Notice(String code, Sentence says) implements ConversationEvent {}

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

  /**
   * A person was offered, asked for, came or went.
   *
   * @param staff who came or went, when it was staff
   * @param opensAt next opening of a queue that is closed
   * @param says what the citizen is told, when no answer of the bot says it
   */
  record HandoffChanged(
      HandoffState state,
      @Nullable String queue,
      @Nullable Staff staff,
      @Nullable Instant opensAt,
      @Nullable Sentence says)
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
  record StaffWrote(Staff staff, String text, List<String> masked) implements ConversationEvent {
    public StaffWrote {
      masked = List.copyOf(masked);
    }
  }

  /** Staff wrote a note for colleagues; masked too. */
  record StaffNoted(Staff staff, String text, List<String> masked) implements ConversationEvent {
    public StaffNoted {
      masked = List.copyOf(masked);
    }

    @Override
    public boolean visibleToCitizen() {
      return false;
    }
  }

  /** The citizen was asked whether they were helped. */
  record FeedbackRequested(Sentence says) implements ConversationEvent {}

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
  record Ended(EndedBy by, Sentence says) implements ConversationEvent {}

  /** Who or what ended it. */
  enum EndedBy {
    CITIZEN,
    STAFF,
    IDLE
  }
}
