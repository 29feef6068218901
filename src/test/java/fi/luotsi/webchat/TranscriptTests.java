package fi.luotsi.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.conversation.ConversationEvent;
import fi.luotsi.conversation.ConversationEvent.BotAnswered;
import fi.luotsi.conversation.ConversationEvent.CitizenWrote;
import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.FakeGuide;
import fi.luotsi.conversation.RecordedEvent;
import fi.luotsi.guidance.Memory;
import fi.luotsi.guidance.Reply;
import fi.luotsi.guidance.Utterance;
import fi.luotsi.language.ContentLocale;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptTests {

  private static final ConversationId CONVERSATION = new ConversationId("abcdefghijklmnopqrstuv");
  private static final Instant EVENING = Instant.parse("2026-11-23T20:10:00Z");
  private static final Instant MORNING = Instant.parse("2026-11-24T06:05:00Z");

  private final FakeGuide guide = new FakeGuide();

  private static RecordedEvent event(long seq, Instant at, ConversationEvent event) {
    return new RecordedEvent(CONVERSATION, seq, seq, at, null, event);
  }

  private ConversationEvent answerTo(String text) {
    Memory memory = Memory.fresh(ContentLocale.FI, true);
    Reply reply = guide.reply(memory, new Utterance.Text(text), EVENING).orElseThrow();
    return new BotAnswered(reply.guidance(), reply.memory(), guide.contentVersion());
  }

  @Test
  void tellsWhatWasOfferedAndTheDayOnceItChanges() {
    Transcript transcript =
        new Transcript(
            guide,
            ContentLocale.FI,
            List.of(
                event(1, EVENING, new CitizenWrote("ihminen", List.of())),
                event(2, EVENING, answerTo("ihminen")),
                event(3, MORNING, new CitizenWrote("hei", List.of()))));

    assertThat(transcript.text())
        .contains("\n22.10 ")
        .contains("Haluatko ihmisen?\n– Kyllä\n– Ei kiitos")
        .contains("\n24.11. 8.05 ");
    assertThat(transcript.html()).contains(">24.11. 8.05</time>").contains("– Kyllä");
  }
}
