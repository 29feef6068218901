package fi.luotsi.console;

import fi.luotsi.console.ConversationSummary.Answer;
import fi.luotsi.console.ConversationSummary.ConsideredPath;
import fi.luotsi.console.ConversationSummary.Danger;
import fi.luotsi.conversation.ConversationEvent;
import fi.luotsi.conversation.RecordedEvent;
import fi.luotsi.guidance.Guidance;
import fi.luotsi.language.ContentLocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the summary while the events of a conversation are gone through. */
final class SummaryFold {

  private final Map<String, ConsideredPath> paths = new LinkedHashMap<>();
  private final List<Answer> answers = new ArrayList<>();
  private final Set<Danger> safety = new LinkedHashSet<>();
  private ContentLocale locale = ContentLocale.FI;
  private @Nullable Integer stage;
  private @Nullable String segment;
  private @Nullable String queue;
  private @Nullable String reason;
  private @Nullable String firstWords;
  private @Nullable Asked asked;
  private @Nullable String written;

  static ConversationSummary of(List<RecordedEvent> events) {
    SummaryFold fold = new SummaryFold();
    events.forEach(recorded -> fold.add(recorded.event()));
    return fold.summary();
  }

  private void add(ConversationEvent event) {
    switch (event) {
      case ConversationEvent.Opened opened -> locale = opened.locale();
      case ConversationEvent.LocaleChosen(var chosen) -> locale = chosen;
      case ConversationEvent.CitizenWrote(var text, var _) -> wrote(text);
      case ConversationEvent.CitizenChose(var _, var label) -> answered(label);
      case ConversationEvent.BotAnswered(var guidance, var memory, var _) -> {
        locale = memory.locale();
        said(guidance);
      }
      case ConversationEvent.HandoffChanged changed ->
          queue = changed.queue() == null ? queue : changed.queue();
      case ConversationEvent.Notice _ -> {}
      case ConversationEvent.StaffWrote _ -> {}
      case ConversationEvent.StaffNoted _ -> {}
      case ConversationEvent.FeedbackRequested _ -> {}
      case ConversationEvent.FeedbackGiven _ -> {}
      case ConversationEvent.Ended _ -> {}
    }
  }

  private void wrote(String text) {
    firstWords = firstWords == null ? text : firstWords;
    written = text;
  }

  /** An option picked while a dialog asks is the answer to what it asked. */
  private void answered(String answer) {
    if (asked != null) {
      answers.add(new Answer(asked.question, answer));
      asked = null;
    }
    written = null;
  }

  private void said(Guidance guidance) {
    if (written != null && asked != null && movedOn(asked, guidance)) {
      answered(written);
    }
    written = null;
    Guidance.DialogPlace place = guidance.dialog();
    if (place != null) {
      asked = new Asked(place, guidance.text());
    } else if (guidance.decision() == Guidance.Kind.DIALOG) {
      asked = null;
    }
    stage = guidance.stage() == null ? stage : guidance.stage();
    segment = guidance.segment() == null ? segment : guidance.segment();
    reason = guidance.handoff() == null ? reason : guidance.handoff().reason();
    guidance.paths().forEach(this::consider);
    if (guidance.safety() != null) {
      safety.add(
          new Danger(guidance.safety().kind().code(), WireCode.of(guidance.safety().severity())));
    }
  }

  /** The dialog took the words for an answer when it stands elsewhere afterwards. */
  private static boolean movedOn(Asked asked, Guidance guidance) {
    return guidance.decision() == Guidance.Kind.DIALOG && !asked.place.equals(guidance.dialog());
  }

  private void consider(Guidance.PathMatch path) {
    ConsideredPath before = paths.remove(path.id());
    double match = before == null ? path.match() : Math.max(before.match(), path.match());
    paths.put(path.id(), new ConsideredPath(path.id(), path.title(), match));
  }

  private ConversationSummary summary() {
    List<ConsideredPath> lastFirst = new ArrayList<>(paths.values()).reversed();
    return new ConversationSummary(
        locale.code(),
        stage,
        segment,
        queue,
        reason,
        lastFirst.stream().limit(ConversationSummary.MOST).toList(),
        answers.stream().skip(Math.max(0, answers.size() - ConversationSummary.MOST)).toList(),
        List.copyOf(safety),
        firstWords);
  }

  private record Asked(Guidance.DialogPlace place, String question) {}
}
