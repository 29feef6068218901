package fi.luotsi.console;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.console.ConversationSummary.Answer;
import fi.luotsi.conversation.ConversationEvent;
import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.RecordedEvent;
import fi.luotsi.guidance.Guidance;
import fi.luotsi.guidance.Guidance.DialogPlace;
import fi.luotsi.guidance.Guidance.PathMatch;
import fi.luotsi.guidance.Memory;
import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.safety.Danger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummaryFoldTests {

  private final List<RecordedEvent> events = new ArrayList<>();

  private void happened(ConversationEvent event) {
    long seq = events.size() + 1L;
    ConversationId conversation = new ConversationId("abcdefghijklmnopqrstuv");
    events.add(new RecordedEvent(conversation, seq, seq, Instant.EPOCH, null, event));
  }

  private void wrote(String text) {
    happened(new ConversationEvent.CitizenWrote(text, List.of()));
  }

  private void chose(String label) {
    happened(new ConversationEvent.CitizenChose("dialog:x", label));
  }

  private void answered(
      Guidance.Kind kind,
      String text,
      @Nullable DialogPlace place,
      Guidance.@Nullable Safety safety,
      PathMatch... paths) {
    Guidance guidance =
        new Guidance(
            kind,
            text,
            ContentLocale.FI,
            paths.length == 0 ? null : 2,
            paths.length == 0 ? null : "terveyspalvelut",
            safety,
            List.of(paths),
            List.of(),
            List.of(),
            List.of(),
            place,
            null,
            List.of(),
            List.of());
    happened(
        new ConversationEvent.BotAnswered(guidance, Memory.fresh(ContentLocale.FI, true), "v"));
  }

  private void asked(String question, String node) {
    answered(Guidance.Kind.DIALOG, question, new DialogPlace("hammassarky", node), null);
  }

  @Test
  void keepsWhatWasWrittenFirst() {
    wrote("hammas");
    wrote("entä vielä");
    assertThat(SummaryFold.of(events).firstWords()).isEqualTo("hammas");
  }

  @Test
  void pairsQuestionsOfDialogsWithTheAnswersChosen() {
    asked("Onko turvotusta?", "kiire");
    chose("Ei");
    asked("Milloin alkoi?", "milloin");
    chose("Eilen");
    assertThat(SummaryFold.of(events).answers())
        .containsExactly(
            new Answer("Onko turvotusta?", "Ei"), new Answer("Milloin alkoi?", "Eilen"));
  }

  @Test
  void takesWordsForAnAnswerOnlyWhenTheDialogDid() {
    asked("Kuinka vanha?", "ika");
    wrote("mihin sitä kysytään");
    asked("Kuinka vanha?", "ika");
    wrote("kolme");
    answered(Guidance.Kind.DIALOG, "Kiitos.", null, null);
    wrote("ja vielä");
    answered(Guidance.Kind.ANSWER, "Vastaus.", null, null);
    assertThat(SummaryFold.of(events).answers())
        .containsExactly(new Answer("Kuinka vanha?", "kolme"));
  }

  @Test
  void namesPathsLastFirstWithTheirBestMatch() {
    PathMatch tooth = new PathMatch("hammassarky", "Hammassärky", "…", 0.9);
    PathMatch toothAgain = new PathMatch("hammassarky", "Hammassärky", "…", 0.4);
    PathMatch money = new PathMatch("toimeentulotuki", "Toimeentulotuki", "…", 0.7);
    answered(Guidance.Kind.ANSWER, "…", null, null, tooth);
    answered(Guidance.Kind.ANSWER, "…", null, null, money);
    answered(Guidance.Kind.ANSWER, "…", null, null, toothAgain);
    ConversationSummary summary = SummaryFold.of(events);
    assertThat(summary.paths())
        .extracting(ConversationSummary.ConsideredPath::id)
        .containsExactly("hammassarky", "toimeentulotuki");
    assertThat(summary.paths().getFirst().match()).isEqualTo(0.9);
    assertThat(summary.stage()).isEqualTo(2);
    assertThat(summary.segment()).isEqualTo("terveyspalvelut");
  }

  @Test
  void flagsDangerOnce() {
    Guidance.Safety safety = new Guidance.Safety(SafetyKind.SUICIDE, Danger.Severity.NOW);
    answered(Guidance.Kind.SAFETY, "Soita 112.", null, safety);
    answered(Guidance.Kind.SAFETY, "Soita 112.", null, safety);
    assertThat(SummaryFold.of(events).safety())
        .containsExactly(new ConversationSummary.Danger("suicide", "now"));
  }

  @Test
  void isBounded() {
    for (int i = 0; i < 100; i++) {
      asked("Kysymys " + i, "n" + i);
      chose("Vastaus " + i);
    }
    assertThat(SummaryFold.of(events).answers())
        .hasSize(ConversationSummary.MOST)
        .last()
        .isEqualTo(new Answer("Kysymys 99", "Vastaus 99"));
  }
}
