package fi.luotsi.conversation;

import fi.luotsi.conversation.ConversationEvent.FeedbackGiven;
import fi.luotsi.conversation.ConversationEvent.HandoffChanged;
import fi.luotsi.conversation.ConversationEvent.HandoffState;
import fi.luotsi.guidance.Guidance;
import fi.luotsi.language.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts while the events of one conversation are gone through. */
final class CountFold {

  private final ZoneId zone;
  private final Consumer<DailyCounts.Row> counts;
  private Language language = Language.FI;
  private LocalDate day = LocalDate.EPOCH;
  private @Nullable Instant waitingSince;
  private @Nullable FeedbackGiven feedback;
  private LocalDate feedbackDay = LocalDate.EPOCH;

  CountFold(ZoneId zone, Consumer<DailyCounts.Row> counts) {
    this.zone = zone;
    this.counts = counts;
  }

  void add(RecordedEvent recorded) {
    day = LocalDate.ofInstant(recorded.at(), zone);
    switch (recorded.event()) {
      case ConversationEvent.Opened opened -> {
        language = opened.locale().language();
        count("conversation", "opened");
      }
      case ConversationEvent.LocaleChosen(var locale) -> language = locale.language();
      case ConversationEvent.CitizenWrote(var text, var masked) -> {
        count("input", "message");
        masked(masked);
      }
      case ConversationEvent.CitizenChose chose -> count("input", "choice");
      case ConversationEvent.BotAnswered answered -> answered(answered.guidance());
      case HandoffChanged changed -> changed(changed, recorded.at());
      case ConversationEvent.StaffWrote wrote -> staffWrote(wrote, recorded.at());
      case ConversationEvent.StaffNoted noted -> masked(noted.masked());
      case ConversationEvent.Ended(var by, var says) -> count("conversation", "ended-" + code(by));
      case FeedbackGiven given -> {
        feedback = given;
        feedbackDay = day;
      }
      case ConversationEvent.Notice notice -> {}
      case ConversationEvent.FeedbackRequested requested -> {}
    }
  }

  /** Only the last feedback counts. */
  void finish() {
    if (feedback == null) {
      return;
    }
    day = feedbackDay;
    count("helped", code(feedback.helped()));
    if (feedback.score() != null) {
      count("score", feedback.score().toString());
    }
  }

  private void answered(Guidance guidance) {
    language = guidance.locale().language();
    count("decision", code(guidance.decision()));
    if (guidance.safety() != null) {
      count("safety", guidance.safety().kind().code());
    }
    if (!guidance.paths().isEmpty()) {
      count("path", guidance.paths().getFirst().id());
    }
  }

  private void changed(HandoffChanged changed, Instant at) {
    count("handoff", code(changed.state()));
    if (changed.state() != HandoffState.QUEUED) {
      return;
    }
    waitingSince = waitingSince == null ? at : waitingSince;
    if (changed.queue() != null) {
      count("queue", changed.queue());
    }
  }

  private void staffWrote(ConversationEvent.StaffWrote wrote, Instant at) {
    count("input", "staff");
    masked(wrote.masked());
    if (waitingSince != null) {
      count("first-response", seconds(Duration.between(waitingSince, at)));
      waitingSince = null;
    }
  }

  private void masked(List<String> kinds) {
    kinds.forEach(kind -> count("masked", kind));
  }

  private static String seconds(Duration wait) {
    long seconds = wait.toSeconds();
    long from = 0;
    for (long to : new long[] {30, 60, 120, 300, 600, 1800}) {
      if (seconds < to) {
        return from + "-" + to;
      }
      from = to;
    }
    return from + "-";
  }

  private void count(String measure, String value) {
    counts.accept(new DailyCounts.Row(day, measure, value, language.code()));
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
