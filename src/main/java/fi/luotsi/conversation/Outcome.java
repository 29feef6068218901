package fi.luotsi.conversation;

import java.util.List;

/** What became of an input. */
public sealed interface Outcome {

  /**
   * It is in the log, durably.
   *
   * @param events what it led to, the input itself first; empty when there was nothing to record
   * @param seq number that the citizen counts by, of the first visible event that it led to; where
   *     there is none, of the last visible event before
   * @param again whether the same key was recorded before and nothing new happened now
   */
  record Recorded(List<RecordedEvent> events, long seq, boolean again) implements Outcome {
    public Recorded {
      events = List.copyOf(events);
    }

    static Recorded of(List<RecordedEvent> events, boolean again) {
      long seq =
          events.stream()
              .filter(event -> event.event().visibleToCitizen())
              .findFirst()
              .orElse(events.getFirst())
              .citizenSeq();
      return new Recorded(events, seq, again);
    }
  }

  /** Everything is deleted. */
  record Erased() implements Outcome {}

  /** It was not taken; nothing was recorded. */
  record Refused(Refusal why) implements Outcome {}

  /** Why an input was not taken. */
  enum Refusal {
    /** The option was not among those offered last. */
    UNKNOWN_OPTION,
    /** The conversation is over. */
    ENDED,
    /** There is no such conversation, or no longer. */
    UNKNOWN_CONVERSATION,
    /** Somebody else has it. */
    ALREADY_CLAIMED,
    /** Nobody waits there for a person. */
    NOT_WAITING,
    /** Only the one who has claimed the conversation may do that. */
    NOT_YOURS,
    /** The log cannot take it now, or too much is going on; try again. */
    UNAVAILABLE
  }
}
