package fi.luotsi.guidance;

import fi.luotsi.dialog.Node;
import fi.luotsi.guidance.ChannelRanking.Matter;
import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.knowledge.Need;
import fi.luotsi.knowledge.PathText;
import fi.luotsi.knowledge.SafetyContent;
import fi.luotsi.knowledge.ServicePath;
import fi.luotsi.knowledge.Urgency;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.search.Candidate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes service paths into a draft: what they are, what happens on them, and where to turn. */
final class PathWriter {

  static final int MOST_PATHS = 3;

  private final Knowledge knowledge;
  private final ChannelWriter channels;
  private final Thresholds thresholds;

  PathWriter(Knowledge knowledge, ChannelWriter channels, Thresholds thresholds) {
    this.knowledge = knowledge;
    this.channels = channels;
    this.thresholds = thresholds;
  }

  /** The path that search found. */
  ServicePath path(Candidate candidate) {
    return path(candidate.path());
  }

  ServicePath path(String id) {
    ServicePath path = knowledge.paths().get(id);
    if (path == null) {
      throw new IllegalStateException("Content has no path " + id);
    }
    return path;
  }

  /** The best candidate, and those that it may be taken for. */
  void candidates(GuidanceDraft draft, List<Candidate> candidates, ContentLocale locale) {
    for (int place = 0; place < Math.min(MOST_PATHS, candidates.size()); place++) {
      Candidate candidate = candidates.get(place);
      if (place == 0 || isAlternative(candidate)) {
        candidate(draft, candidate, locale);
      }
    }
  }

  /** What a message that began something else may also be about. */
  void alternatives(GuidanceDraft draft, List<Candidate> candidates, ContentLocale locale) {
    candidates.stream()
        .filter(this::isAlternative)
        .limit(MOST_PATHS)
        .forEach(candidate -> candidate(draft, candidate, locale));
  }

  private boolean isAlternative(Candidate candidate) {
    return candidate.match() >= thresholds.alternative();
  }

  void candidate(GuidanceDraft draft, Candidate candidate, ContentLocale locale) {
    match(draft, path(candidate), candidate.match(), locale);
  }

  /** A path that follows from a rule or from a dialog, not from search. */
  void certain(GuidanceDraft draft, ServicePath path, ContentLocale locale) {
    match(draft, path, 1, locale);
  }

  private static void match(
      GuidanceDraft draft, ServicePath path, double match, ContentLocale locale) {
    PathText text = path.text(locale);
    draft
        .path(new Guidance.PathMatch(path.id(), text.title(), text.summary(), match))
        .from(text.ref());
  }

  /** What happens on a path, and where to read on. */
  void steps(GuidanceDraft draft, ServicePath path, ContentLocale locale) {
    path.text(locale)
        .phases()
        .forEach(phase -> draft.step(new Guidance.Step(phase.id(), phase.title(), phase.text())));
    path.links()
        .forEach(link ->
            draft.link(
                new Guidance.LinkView(
                    link.kind(), link.label().in(locale), link.url().in(locale))));
  }

  /** All that a path says beyond its summary: stage, steps, links and channels. */
  void whole(GuidanceDraft draft, ServicePath path, TurnContext turn) {
    draft.stage(path.stage(), path.segment());
    steps(draft, path, turn.locale());
    channels(draft, path, turn);
  }

  /** The channels of a path, best first. */
  void channels(GuidanceDraft draft, ServicePath path, TurnContext turn) {
    channels(draft, path, List.of(), turn, Set.of());
  }

  private void channels(
      GuidanceDraft draft,
      ServicePath path,
      List<String> leading,
      TurnContext turn,
      Set<Need> needs) {
    Matter matter = matter(turn, urgency(turn, path, needs), leading, false, needs);
    channels.write(draft, path.channels(), matter, turn.locale());
  }

  /** Where to turn in danger. */
  void danger(GuidanceDraft draft, SafetyContent danger, TurnContext turn) {
    ServicePath path = knowledge.paths().get(danger.path());
    if (path != null) {
      certain(draft, path, turn.locale());
      draft.stage(path.stage(), path.segment());
      steps(draft, path, turn.locale());
    }
    Matter matter = matter(turn, Urgency.NOW, danger.channels(), true, Set.of());
    channels.write(draft, danger.channels(), matter, turn.locale());
  }

  /** What a dialog came to. */
  void suggestion(GuidanceDraft draft, Node.Suggest suggestion, TurnContext turn) {
    ServicePath path = suggestion.path() == null ? null : knowledge.paths().get(suggestion.path());
    Set<Need> needs = EnumSet.noneOf(Need.class);
    if (suggestion.matters() != null) {
      needs.add(Need.valueOf(suggestion.matters().toUpperCase(Locale.ROOT)));
    }
    if (path == null) {
      Matter matter = matter(turn, urgency(turn, null, needs), suggestion.channels(), false, needs);
      channels.write(draft, suggestion.channels(), matter, turn.locale());
      return;
    }
    certain(draft, path, turn.locale());
    draft.stage(path.stage(), path.segment());
    steps(draft, path, turn.locale());
    channels(draft, path, suggestion.channels(), turn, needs);
  }

  private static Matter matter(
      TurnContext turn, Urgency urgency, List<String> leading, boolean danger, Set<Need> needs) {
    Set<Need> all = EnumSet.noneOf(Need.class);
    all.addAll(turn.memory().needs());
    all.addAll(needs);
    return new Matter(turn.now(), urgency, all, turn.locale().language(), leading, danger);
  }

  private static Urgency urgency(TurnContext turn, @Nullable ServicePath path, Set<Need> needs) {
    if (path != null && path.isUrgent()) {
      return Urgency.NOW;
    }
    return turn.signals().contains("urgent") || needs.contains(Need.SPEED)
        ? Urgency.TODAY
        : Urgency.LATER;
  }
}
