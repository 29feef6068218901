package fi.luotsi.guidance;

import fi.luotsi.authoring.ContentRef;
import fi.luotsi.knowledge.ChannelType;
import fi.luotsi.knowledge.Identification;
import fi.luotsi.knowledge.Link;
import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.safety.Danger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one turn, as the wire contract has it.
 *
 * @param decision what was decided to do
 * @param text what is said, in {@code locale}
 * @param stage of guidance, 1 to 4, when known
 * @param segment service entity, when known
 * @param safety set whenever danger was recognised, whatever else is answered
 * @param paths best first, at most 3
 * @param channels best first, at most 4
 * @param steps what happens next on the first path
 * @param options quick replies
 * @param dialog where a scripted dialog stands
 * @param handoff a person offered
 * @param links of the first path
 * @param sources the content that the words come from
 */
public record Guidance(
    Kind decision,
    String text,
    ContentLocale locale,
    @Nullable Integer stage,
    @Nullable String segment,
    @Nullable Safety safety,
    List<PathMatch> paths,
    List<ChannelSuggestion> channels,
    List<Step> steps,
    List<Option> options,
    @Nullable DialogPlace dialog,
    @Nullable HandoffOffer handoff,
    List<LinkView> links,
    List<ContentRef> sources) {

  public Guidance {
    paths = List.copyOf(paths);
    channels = List.copyOf(channels);
    steps = List.copyOf(steps);
    options = List.copyOf(options);
    links = List.copyOf(links);
    sources = List.copyOf(sources);
  }

  /** The same with a sentence more. */
  Guidance saying(Guide.Sentence sentence) {
    List<ContentRef> from = new ArrayList<>(sources);
    from.add(sentence.ref());
    return new Guidance(
        decision,
        (text + "\n\n" + sentence.text()).strip(),
        locale,
        stage,
        segment,
        safety,
        paths,
        channels,
        steps,
        options,
        dialog,
        handoff,
        links,
        from);
  }

  /** Kinds of decision. */
  public enum Kind {
    ANSWER,
    CLARIFY,
    DIALOG,
    SAFETY,
    HANDOFF,
    SMALLTALK,
    FALLBACK
  }

  /** Danger recognised. */
  public record Safety(SafetyKind kind, Danger.Severity severity) {}

  /**
   * A service path suggested; {@code match} is the probability, 0 to 1, that it is the right one.
   */
  public record PathMatch(String id, String title, String summary, double match) {}

  /**
   * A channel suggested.
   *
   * @param open null when it cannot be said
   * @param opensAt next opening when closed
   * @param reasons codes, strongest first
   * @param reasonText the reasons as sentences
   */
  public record ChannelSuggestion(
      String id,
      ChannelType type,
      String name,
      String description,
      @Nullable String phone,
      @Nullable String url,
      @Nullable String address,
      @Nullable Boolean open,
      @Nullable Instant opensAt,
      Identification auth,
      String price,
      List<String> reasons,
      String reasonText) {
    public ChannelSuggestion {
      reasons = List.copyOf(reasons);
    }
  }

  /** What happens in one phase of the first path. */
  public record Step(String phase, String title, String text) {}

  /** A quick reply. Ids that the bot itself offers: {@link OptionIds}. */
  public record Option(String id, String label) {}

  /** Where a scripted dialog stands. */
  public record DialogPlace(String id, String node) {}

  /**
   * A person offered.
   *
   * @param queue id
   * @param reason code: {@code asked}, {@code own-case}, {@code many-needs}, {@code
   *     not-understood}, {@code dialog}, {@code safety}
   */
  public record HandoffOffer(boolean offered, String queue, String reason) {}

  /** A link of the first path. */
  public record LinkView(Link.Kind kind, String label, String url) {}
}
