package fi.luotsi.webchat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an event frame holds. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Body.Text.class, name = "text"),
  @JsonSubTypes.Type(value = Body.Guidance.class, name = "guidance"),
  @JsonSubTypes.Type(value = Body.Handoff.class, name = "handoff"),
  @JsonSubTypes.Type(value = Body.Notice.class, name = "notice"),
  @JsonSubTypes.Type(value = Body.FeedbackRequest.class, name = "feedback-request"),
  @JsonSubTypes.Type(value = Body.Ended.class, name = "ended")
})
sealed interface Body {

  /**
   * Something said.
   *
   * @param masked kinds of personal identifier that were taken out; null when there were none
   * @param name of the member of staff who says it
   * @param option the option that the citizen picked by saying it
   */
  record Text(
      String text, @Nullable List<String> masked, @Nullable String name, @Nullable String option)
      implements Body {}

  /** The bot's answer to one turn. */
  record Guidance(
      String decision,
      String text,
      String locale,
      @JsonInclude @Nullable Integer stage,
      @JsonInclude @Nullable String segment,
      @JsonInclude @Nullable Safety safety,
      List<PathMatch> paths,
      List<Channel> channels,
      List<Step> steps,
      List<Option> options,
      @JsonInclude @Nullable Dialog dialog,
      @JsonInclude @Nullable HandoffOffer handoff,
      List<Link> links,
      List<Source> sources)
      implements Body {}

  record Safety(String kind, String severity) {}

  record PathMatch(String id, String title, String summary, double match) {}

  record Channel(
      String id,
      String type,
      String name,
      String description,
      @Nullable String phone,
      @Nullable String url,
      @Nullable String address,
      @JsonInclude @Nullable Boolean open,
      @Nullable Instant opensAt,
      String auth,
      String price,
      List<String> reasons,
      String reasonText) {}

  record Step(String phase, String title, String text) {}

  record Option(String id, String label) {}

  record Dialog(String id, String node) {}

  record HandoffOffer(boolean offered, String queue, String reason) {}

  record Link(String kind, String label, String url) {}

  record Source(String content, String version, @Nullable LocalDate checked) {}

  /**
   * A person was offered, asked for, came or went.
   *
   * @param text what the citizen is told, when no answer of the bot says it
   * @param name of the member of staff who came
   */
  record Handoff(
      String state,
      @Nullable String queue,
      @Nullable Integer position,
      @Nullable WaitRange waitSeconds,
      @Nullable Instant opensAt,
      @Nullable String text,
      @Nullable String name)
      implements Body {}

  record WaitRange(long low, long high) {}

  record Notice(String code, String text) implements Body {}

  record FeedbackRequest(String text) implements Body {}

  record Ended(String by, String text) implements Body {}
}
