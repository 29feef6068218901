package fi.luotsi.webchat;

import fi.luotsi.conversation.ConversationEvent.Helped;
import fi.luotsi.language.ContentLocale;
import org.jspecify.annotations.Nullable;

/**
 * A frame that a citizen's client sends; {@code docs/protocol/asyncapi.yaml} says what each means.
 */
sealed interface InboundFrame {

  /** The first frame: begins a conversation, or continues one. */
  record Hello(@Nullable ContentLocale locale, @Nullable Resume resume) implements InboundFrame {}

  /** Continues the conversation of a token after the event that the client had last. */
  record Resume(String token, long after) {
    @Override
    public String toString() {
      return "Resume[after " + after + "]";
    }
  }

  record Message(String id, String text) implements InboundFrame {
    @Override
    public String toString() {
      return "Message[" + id + "]";
    }
  }

  record Choose(String id, String option) implements InboundFrame {}

  record Feedback(String id, Helped helped, @Nullable Integer score, @Nullable String comment)
      implements InboundFrame {
    @Override
    public String toString() {
      return "Feedback[" + id + "]";
    }
  }

  record Leave(String id) implements InboundFrame {}

  record Erase(String id) implements InboundFrame {}

  /** The citizen is writing; a hint. */
  record Typing() implements InboundFrame {}
}
