package fi.luotsi.console;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fi.luotsi.guidance.Guidance;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened in an event, as staff are told: what citizens are told too, and besides it what
 * only staff may know.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = StaffBody.Text.class, name = "text"),
  @JsonSubTypes.Type(value = StaffBody.Answer.class, name = "guidance"),
  @JsonSubTypes.Type(value = StaffBody.Handoff.class, name = "handoff"),
  @JsonSubTypes.Type(value = StaffBody.Notice.class, name = "notice"),
  @JsonSubTypes.Type(value = StaffBody.FeedbackRequest.class, name = "feedback-request"),
  @JsonSubTypes.Type(value = StaffBody.Ended.class, name = "ended"),
  @JsonSubTypes.Type(value = StaffBody.Opened.class, name = "opened"),
  @JsonSubTypes.Type(value = StaffBody.LocaleChosen.class, name = "locale"),
  @JsonSubTypes.Type(value = StaffBody.Note.class, name = "note"),
  @JsonSubTypes.Type(value = StaffBody.Feedback.class, name = "feedback")
})
sealed interface StaffBody {

  /**
   * Somebody's words; {@code option} when they were picked; {@code name} of the member of staff.
   */
  record Text(String text, List<String> masked, @Nullable String option, @Nullable String name)
      implements StaffBody {}

  /** An answer of the bot, its fields standing among those of the body. */
  record Answer(@JsonUnwrapped Guidance guidance) implements StaffBody {}

  /** A hand-off has come to a state; {@code text} is what the citizen is told, if anything. */
  record Handoff(
      String state,
      @Nullable String queue,
      @Nullable String name,
      @Nullable Instant opensAt,
      @Nullable String text)
      implements StaffBody {}

  /** The system told something. */
  record Notice(String code, String text) implements StaffBody {}

  /** The citizen was asked for feedback. */
  record FeedbackRequest(String text) implements StaffBody {}

  /** The conversation is over. */
  record Ended(String by, String text) implements StaffBody {}

  /** The conversation began; staff only. */
  record Opened(String locale) implements StaffBody {}

  /** The citizen chose another locale; staff only. */
  record LocaleChosen(String locale) implements StaffBody {}

  /** A note for colleagues; staff only. */
  record Note(String text, List<String> masked, String name) implements StaffBody {}

  /** The citizen's feedback; staff only. */
  record Feedback(String helped, @Nullable Integer score, @Nullable String comment)
      implements StaffBody {}
}
