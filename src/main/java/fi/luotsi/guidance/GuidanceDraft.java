package fi.luotsi.guidance;

import fi.luotsi.authoring.ContentRef;
import fi.luotsi.language.ContentLocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Guidance} being written: words are added with the content that they come from. For one
 * thread and one turn.
 */
final class GuidanceDraft {

  private final Guidance.Kind decision;
  private final ContentLocale locale;
  private final List<String> paragraphs = new ArrayList<>();
  private final Set<ContentRef> sources = new LinkedHashSet<>();
  private final List<Guidance.PathMatch> paths = new ArrayList<>();
  private final List<Guidance.ChannelSuggestion> channels = new ArrayList<>();
  private final List<Guidance.Step> steps = new ArrayList<>();
  private final List<Guidance.Option> options = new ArrayList<>();
  private final List<Guidance.LinkView> links = new ArrayList<>();
  private @Nullable Integer stage;
  private @Nullable String segment;
  private Guidance.@Nullable Safety safety;
  private Guidance.@Nullable DialogPlace dialog;
  private Guidance.@Nullable HandoffOffer handoff;

  GuidanceDraft(Guidance.Kind decision, ContentLocale locale) {
    this.decision = decision;
    this.locale = locale;
  }

  GuidanceDraft say(Guide.Sentence sentence) {
    return say(sentence.text(), sentence.ref());
  }

  GuidanceDraft say(String text, ContentRef ref) {
    paragraphs.add(text);
    sources.add(ref);
    return this;
  }

  GuidanceDraft from(ContentRef ref) {
    sources.add(ref);
    return this;
  }

  GuidanceDraft path(Guidance.PathMatch path) {
    paths.add(path);
    return this;
  }

  /** Those suggested so far, best first. */
  List<Guidance.ChannelSuggestion> channels() {
    return List.copyOf(channels);
  }

  GuidanceDraft channel(Guidance.ChannelSuggestion channel) {
    channels.add(channel);
    return this;
  }

  GuidanceDraft step(Guidance.Step step) {
    steps.add(step);
    return this;
  }

  GuidanceDraft link(Guidance.LinkView link) {
    links.add(link);
    return this;
  }

  GuidanceDraft option(String id, String label) {
    options.add(new Guidance.Option(id, label));
    return this;
  }

  boolean offers(String label) {
    return options.stream().anyMatch(option -> option.label().equals(label));
  }

  GuidanceDraft stage(@Nullable Integer newStage, @Nullable String newSegment) {
    stage = newStage;
    segment = newSegment;
    return this;
  }

  GuidanceDraft safety(Guidance.Safety newSafety) {
    safety = newSafety;
    return this;
  }

  GuidanceDraft dialog(Guidance.DialogPlace newDialog) {
    dialog = newDialog;
    return this;
  }

  GuidanceDraft handoff(Guidance.HandoffOffer newHandoff) {
    handoff = newHandoff;
    return this;
  }

  Guidance written() {
    return new Guidance(
        decision,
        String.join("\n\n", paragraphs),
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
        List.copyOf(sources));
  }
}
