package fi.luotsi.conversation;

import java.util.List;

/** What an input comes to in one state: pure, nothing has happened yet. */
sealed interface Step {

  /** Events to append, the input itself first; none when the input changes nothing. */
  record Append(List<ConversationEvent> events) implements Step {
    public Append {
      events = List.copyOf(events);
    }
  }

  /** Not to be taken. */
  record Refuse(Outcome.Refusal why) implements Step {}

  static Step append(ConversationEvent... events) {
    return new Append(List.of(events));
  }
}
