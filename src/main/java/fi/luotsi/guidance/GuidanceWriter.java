package fi.luotsi.guidance;

import fi.luotsi.dialog.DialogPosition;
import fi.luotsi.dialog.DialogStep;
import fi.luotsi.dialog.DialogTree;
import fi.luotsi.dialog.Node;
import fi.luotsi.guidance.ChannelRanking.Matter;
import fi.luotsi.knowledge.Candidate;
import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.knowledge.Need;
import fi.luotsi.knowledge.PathText;
import fi.luotsi.knowledge.Queue;
import fi.luotsi.knowledge.SafetyContent;
import fi.luotsi.knowledge.ServicePath;
import fi.luotsi.knowledge.Urgency;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.safety.Danger;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a decision out as the guidance that the citizen reads. Every word comes from the content.
 */
final class GuidanceWriter {

  private static final int MOST_PATHS = 3;
  private static final String URGENT_SEGMENT = "paivystys";

  private final Knowledge knowledge;
  private final Map<String, DialogTree> dialogs;
  private final Sentences sentences;
  private final ChannelWriter channels;
  private final QueueChoice queues;
  private final Moments moments;
  private final Thresholds thresholds;

  /** What a turn is written for. */
  record Turn(Memory memory, Set<String> signals, Instant now) {

    Turn {
      signals = Set.copyOf(signals);
    }

    ContentLocale locale() {
      return memory.locale();
    }
  }

  GuidanceWriter(
      Knowledge knowledge,
      Map<String, DialogTree> dialogs,
      Sentences sentences,
      Thresholds thresholds) {
    this.knowledge = knowledge;
    this.dialogs = dialogs;
    this.sentences = sentences;
    this.moments = new Moments(knowledge.county().timeZone());
    this.channels = new ChannelWriter(knowledge, sentences, moments);
    this.queues = new QueueChoice(knowledge.queues());
    this.thresholds = thresholds;
  }

  Guidance write(Decision decision, Turn turn) {
    return switch (decision) {
      case Decision.Alarm(Danger danger) -> alarm(danger, turn);
      case Decision.Walk walk -> walk(walk, turn);
      case Decision.Answer answer -> answer(answer, turn);
      case Decision.Clarify(List<Candidate> candidates) -> clarify(candidates, turn);
      case Decision.OfferPerson offer -> offerPerson(offer, turn);
      case Decision.EnterQueue enter -> enterQueue(enter, turn);
      case Decision.PersonDeclined() -> remark(Guidance.Kind.HANDOFF, "handoff-declined", turn);
      case Decision.SmallTalk(String id) -> smallTalk(id, turn);
      case Decision.Remark(String key) -> remark(Guidance.Kind.SMALLTALK, key, turn);
      case Decision.Misunderstood(int times) -> misunderstood(times, turn);
      case Decision.AskAgain again -> askAgain(again, turn);
    };
  }

  private Guidance alarm(Danger danger, Turn turn) {
    GuidanceDraft draft = new GuidanceDraft(Guidance.Kind.SAFETY, turn.locale());
    draft.safety(new Guidance.Safety(danger.kind(), danger.severity()));
    SafetyContent content = knowledge.safety().get(danger.kind());
    if (content == null) {
      throw new IllegalStateException("No content for danger " + danger.kind().code());
    }
    draft.say(
        (danger.severity() == Danger.Severity.NOW ? content.saysNow() : content.saysSoon())
            .in(turn.locale()),
        content.ref());
    ServicePath path = knowledge.paths().get(content.path());
    if (path != null) {
      addPath(draft, path, 1, turn.locale());
      draft.stage(path.stage(), path.segment());
      addSteps(draft, path, turn.locale());
    }
    Matter matter = matter(turn, Urgency.NOW, content.channels(), true, Set.of());
    channels.write(draft, content.channels(), matter, turn.locale());
    addPausedDialog(draft, turn);
    return addPerson(draft, turn.locale()).written();
  }

  private Guidance answer(Decision.Answer answer, Turn turn) {
    GuidanceDraft draft = new GuidanceDraft(Guidance.Kind.ANSWER, turn.locale());
    addAnswer(draft, answer.candidates(), turn);
    addPausedDialog(draft, turn);
    if (answer.oneOfManyNeeds()) {
      return offerForManyNeeds(draft, turn).written();
    }
    return addPerson(draft, turn.locale()).written();
  }

  /** The matter is answered, and a person who holds the whole is offered besides. */
  private GuidanceDraft offerForManyNeeds(GuidanceDraft draft, Turn turn) {
    ServicePath many = knowledge.paths().get(DecisionPolicy.MANY_NEEDS_PATH);
    if (many != null) {
      addPath(draft, many, 1, turn.locale());
    }
    draft.say(sentences.of("many-needs", turn.locale()));
    Queue queue = queues.choose(null, many, turn.locale().language(), turn.now());
    return addOffer(draft, queue, Decision.Reason.MANY_NEEDS, turn);
  }

  private void addAnswer(GuidanceDraft draft, List<Candidate> candidates, Turn turn) {
    ServicePath path = path(candidates.getFirst());
    PathText text = path.text(turn.locale());
    draft.say(text.summary(), text.ref()).stage(path.stage(), path.segment());
    addPaths(draft, candidates, turn.locale());
    addSteps(draft, path, turn.locale());
    addChannels(draft, path, List.of(), turn, Set.of());
  }

  private Guidance clarify(List<Candidate> candidates, Turn turn) {
    GuidanceDraft draft = new GuidanceDraft(Guidance.Kind.CLARIFY, turn.locale());
    draft.say(sentences.of("clarify", turn.locale()));
    for (Candidate candidate : candidates) {
      ServicePath path = path(candidate);
      addPath(draft, path, candidate.match(), turn.locale());
      draft.option(OptionIds.path(path.id()), path.text(turn.locale()).title());
    }
    draft.option(OptionIds.NONE_OF_THESE, sentences.of("clarify-none", turn.locale()).text());
    addPausedDialog(draft, turn);
    return addPerson(draft, turn.locale()).written();
  }

  private Guidance walk(Decision.Walk walk, Turn turn) {
    DialogStep step = walk.step();
    GuidanceDraft draft =
        new GuidanceDraft(
            step.handoff() == null ? Guidance.Kind.DIALOG : Guidance.Kind.HANDOFF, turn.locale());
    addBeginning(draft, walk.beginning(), turn);
    addStep(draft, step);
    addSuggestion(draft, step.suggestion(), turn);
    if (step.handoff() == null) {
      return addPerson(draft, turn.locale()).written();
    }
    return offerFromDialog(draft, step.handoff(), step.suggestion(), turn);
  }

  private void addBeginning(GuidanceDraft draft, Decision.Beginning beginning, Turn turn) {
    switch (beginning) {
      case Decision.Beginning.None() -> {}
      case Decision.Beginning.ByPath(List<Candidate> candidates) ->
          addAnswer(draft, candidates, turn);
      case Decision.Beginning.ByWords(List<Candidate> candidates) ->
          candidates.stream()
              .filter(candidate -> candidate.match() >= thresholds.alternative())
              .limit(MOST_PATHS)
              .forEach(
                  candidate -> addPath(draft, path(candidate), candidate.match(), turn.locale()));
    }
  }

  private Guidance offerFromDialog(
      GuidanceDraft draft, Node.Handoff handoff, Node.@Nullable Suggest suggestion, Turn turn) {
    String topic = suggestion == null ? turn.memory().topic() : suggestion.path();
    ServicePath path = topic == null ? null : knowledge.paths().get(topic);
    if (path != null) {
      draft.stage(path.stage(), path.segment());
    }
    Queue queue = queues.choose(handoff.queue(), path, turn.locale().language(), turn.now());
    return addOffer(draft, queue, Decision.Reason.DIALOG, turn).written();
  }

  private Guidance askAgain(Decision.AskAgain again, Turn turn) {
    GuidanceDraft draft = new GuidanceDraft(Guidance.Kind.DIALOG, turn.locale());
    draft.say(sentences.of(again.remark(), turn.locale(), again.values().toArray(String[]::new)));
    addStep(draft, again.step());
    return addPerson(draft, turn.locale()).written();
  }

  private static void addStep(GuidanceDraft draft, DialogStep step) {
    step.said().forEach(text -> draft.say(text, step.refs().getFirst()));
    step.refs().forEach(draft::from);
    step.options().forEach(choice -> draft.option(choice.id(), choice.label()));
    DialogPosition position = step.position();
    if (position != null) {
      draft.dialog(
          new Guidance.DialogPlace(position.current().dialog(), position.current().node()));
    }
  }

  private void addSuggestion(GuidanceDraft draft, Node.@Nullable Suggest suggestion, Turn turn) {
    if (suggestion == null) {
      return;
    }
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
    addPath(draft, path, 1, turn.locale());
    draft.stage(path.stage(), path.segment());
    addSteps(draft, path, turn.locale());
    addChannels(draft, path, suggestion.channels(), turn, needs);
  }

  private Guidance offerPerson(Decision.OfferPerson offer, Turn turn) {
    GuidanceDraft draft = new GuidanceDraft(Guidance.Kind.HANDOFF, turn.locale());
    ServicePath topic = topic(offer, turn);
    draft.stage(
        switch (offer.reason()) {
          case OWN_CASE -> 3;
          case MANY_NEEDS -> 4;
          case ASKED, NOT_UNDERSTOOD, DIALOG -> topic == null ? null : topic.stage();
        },
        topic == null ? null : topic.segment());
    sayWhy(draft, offer.reason(), topic, turn);
    if (offer.reason() == Decision.Reason.MANY_NEEDS) {
      addManyNeeds(draft, offer.candidates(), turn);
    } else if (!offer.candidates().isEmpty()) {
      addPaths(draft, offer.candidates(), turn.locale());
      addChannels(draft, path(offer.candidates().getFirst()), List.of(), turn, Set.of());
    }
    Queue queue = queues.choose(offer.queue(), topic, turn.locale().language(), turn.now());
    return addOffer(draft, queue, offer.reason(), turn).written();
  }

  private @Nullable ServicePath topic(Decision.OfferPerson offer, Turn turn) {
    if (offer.reason() == Decision.Reason.MANY_NEEDS) {
      return knowledge.paths().get(DecisionPolicy.MANY_NEEDS_PATH);
    }
    if (!offer.candidates().isEmpty()) {
      return path(offer.candidates().getFirst());
    }
    return turn.memory().topic() == null ? null : knowledge.paths().get(turn.memory().topic());
  }

  private void sayWhy(
      GuidanceDraft draft, Decision.Reason reason, @Nullable ServicePath topic, Turn turn) {
    switch (reason) {
      case OWN_CASE -> {
        if (topic == null) {
          draft.say(sentences.of("own-case", turn.locale()));
        } else {
          draft.say(
              sentences.of(
                  "own-case-topic", turn.locale(), "topic", topic.text(turn.locale()).title()));
        }
      }
      case MANY_NEEDS -> draft.say(sentences.of("many-needs", turn.locale()));
      case NOT_UNDERSTOOD -> draft.say(sentences.of("fallback-person", turn.locale()));
      case ASKED, DIALOG -> {}
    }
  }

  private void addManyNeeds(GuidanceDraft draft, List<Candidate> candidates, Turn turn) {
    ServicePath many = knowledge.paths().get(DecisionPolicy.MANY_NEEDS_PATH);
    if (many == null) {
      return;
    }
    addPath(draft, many, 1, turn.locale());
    candidates.stream()
        .filter(candidate -> !candidate.path().equals(many.id()))
        .limit(MOST_PATHS - 1L)
        .forEach(candidate -> addPath(draft, path(candidate), candidate.match(), turn.locale()));
    addSteps(draft, many, turn.locale());
    addChannels(draft, many, List.of(), turn, Set.of());
  }

  private GuidanceDraft addOffer(
      GuidanceDraft draft, Queue queue, Decision.Reason reason, Turn turn) {
    ContentLocale locale = turn.locale();
    String name = queue.name().in(locale);
    boolean open = queue.hours().isOpen(turn.now());
    draft.handoff(new Guidance.HandoffOffer(open, queue.id(), reason.code()));
    if (!open) {
      return draft.say(
          sentences.of("human-closed", locale, "queue", name, "opensAt", opensAt(queue, turn)));
    }
    return draft
        .say(sentences.of("human-offer", locale, "queue", name))
        .option(OptionIds.HANDOFF_YES, sentences.of("option-yes", locale).text())
        .option(OptionIds.HANDOFF_NO, sentences.of("option-no-thanks", locale).text());
  }

  private String opensAt(Queue queue, Turn turn) {
    return moments.opening(queue.hours(), turn.now(), turn.locale());
  }

  private Guidance enterQueue(Decision.EnterQueue enter, Turn turn) {
    GuidanceDraft draft = new GuidanceDraft(Guidance.Kind.HANDOFF, turn.locale());
    Queue queue = queues.byId(enter.queue());
    boolean open = queue.hours().isOpen(turn.now());
    draft.handoff(new Guidance.HandoffOffer(open, queue.id(), enter.reason().code()));
    String name = queue.name().in(turn.locale());
    if (!open) {
      return draft
          .say(
              sentences.of(
                  "handoff-unavailable",
                  turn.locale(),
                  "queue",
                  name,
                  "opensAt",
                  opensAt(queue, turn)))
          .written();
    }
    return draft
        .say(sentences.of("handoff-joined", turn.locale(), "queue", name))
        .option(OptionIds.HANDOFF_CANCEL, sentences.of("option-cancel-wait", turn.locale()).text())
        .written();
  }

  private Guidance misunderstood(int times, Turn turn) {
    if (times >= 2) {
      Decision.OfferPerson offer =
          new Decision.OfferPerson(Decision.Reason.NOT_UNDERSTOOD, List.of(), null);
      GuidanceDraft draft = new GuidanceDraft(Guidance.Kind.FALLBACK, turn.locale());
      sayWhy(draft, offer.reason(), null, turn);
      Queue queue = queues.choose(null, topic(offer, turn), turn.locale().language(), turn.now());
      addOffer(draft, queue, offer.reason(), turn);
      return draft.written();
    }
    GuidanceDraft draft = new GuidanceDraft(Guidance.Kind.FALLBACK, turn.locale());
    draft.say(sentences.of("fallback", turn.locale()));
    addPausedDialog(draft, turn);
    return addPerson(draft, turn.locale()).written();
  }

  private Guidance smallTalk(String id, Turn turn) {
    GuidanceDraft draft = new GuidanceDraft(Guidance.Kind.SMALLTALK, turn.locale());
    draft.say(sentences.smallTalk(id, turn.locale()));
    addPausedDialog(draft, turn);
    return addPerson(draft, turn.locale()).written();
  }

  private Guidance remark(Guidance.Kind kind, String key, Turn turn) {
    GuidanceDraft draft = new GuidanceDraft(kind, turn.locale());
    draft.say(sentences.of(key, turn.locale()));
    addPausedDialog(draft, turn);
    return addPerson(draft, turn.locale()).written();
  }

  /** A dialog that waits while something else was answered can be taken up again. */
  private void addPausedDialog(GuidanceDraft draft, Turn turn) {
    DialogPosition position = turn.memory().dialog();
    DialogTree tree = position == null ? null : dialogs.get(position.frames().getFirst().dialog());
    if (position == null || tree == null) {
      return;
    }
    String title = tree.title().in(turn.locale());
    draft
        .say(sentences.of("dialog-paused", turn.locale(), "dialog", title))
        .option(
            OptionIds.DIALOG_CONTINUE,
            sentences.of("option-continue-dialog", turn.locale(), "dialog", title).text())
        .option(OptionIds.DIALOG_LEAVE, sentences.of("option-leave-dialog", turn.locale()).text())
        .dialog(new Guidance.DialogPlace(position.current().dialog(), position.current().node()));
  }

  /** A person can always be asked for; a dialog may have put it in the same words already. */
  private GuidanceDraft addPerson(GuidanceDraft draft, ContentLocale locale) {
    String label = sentences.of("option-talk-to-person", locale).text();
    return draft.offers(label) ? draft : draft.option(OptionIds.PERSON, label);
  }

  private void addPaths(GuidanceDraft draft, List<Candidate> candidates, ContentLocale locale) {
    for (int place = 0; place < Math.min(MOST_PATHS, candidates.size()); place++) {
      Candidate candidate = candidates.get(place);
      if (place == 0 || candidate.match() >= thresholds.alternative()) {
        addPath(draft, path(candidate), candidate.match(), locale);
      }
    }
  }

  private static void addPath(
      GuidanceDraft draft, ServicePath path, double match, ContentLocale locale) {
    PathText text = path.text(locale);
    draft
        .path(new Guidance.PathMatch(path.id(), text.title(), text.summary(), match))
        .from(text.ref());
  }

  private static void addSteps(GuidanceDraft draft, ServicePath path, ContentLocale locale) {
    path.text(locale)
        .phases()
        .forEach(phase -> draft.step(new Guidance.Step(phase.id(), phase.title(), phase.text())));
    path.links()
        .forEach(link ->
            draft.link(
                new Guidance.LinkView(
                    link.kind(), link.label().in(locale), link.url().in(locale))));
  }

  private void addChannels(
      GuidanceDraft draft, ServicePath path, List<String> leading, Turn turn, Set<Need> needs) {
    Matter matter = matter(turn, urgency(turn, path, needs), leading, false, needs);
    channels.write(draft, path.channels(), matter, turn.locale());
  }

  private static Matter matter(
      Turn turn, Urgency urgency, List<String> leading, boolean danger, Set<Need> needs) {
    Set<Need> all = EnumSet.noneOf(Need.class);
    all.addAll(turn.memory().needs());
    all.addAll(needs);
    return new Matter(turn.now(), urgency, all, turn.locale().language(), leading, danger);
  }

  private static Urgency urgency(Turn turn, @Nullable ServicePath path, Set<Need> needs) {
    if (path != null && path.segment().equals(URGENT_SEGMENT)) {
      return Urgency.NOW;
    }
    return turn.signals().contains("urgent") || needs.contains(Need.SPEED)
        ? Urgency.TODAY
        : Urgency.LATER;
  }

  private ServicePath path(Candidate candidate) {
    ServicePath path = knowledge.paths().get(candidate.path());
    if (path == null) {
      throw new IllegalStateException("Search found an unknown path " + candidate.path());
    }
    return path;
  }
}
