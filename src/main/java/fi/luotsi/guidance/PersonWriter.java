package fi.luotsi.guidance;

import fi.luotsi.dialog.Node;
import fi.luotsi.guidance.Decision.Reason;
import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.knowledge.Queue;
import fi.luotsi.knowledge.ServicePath;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.search.Candidate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes offers of a person: why, in which queue, and when it opens. */
final class PersonWriter {

  private final Knowledge knowledge;
  private final Sentences sentences;
  private final Moments moments;
  private final PathWriter paths;
  private final QueueChoice queues;

  PersonWriter(Knowledge knowledge, Sentences sentences, Moments moments, PathWriter paths) {
    this.knowledge = knowledge;
    this.sentences = sentences;
    this.moments = moments;
    this.paths = paths;
    this.queues = new QueueChoice(knowledge.queues());
  }

  Guidance offer(Decision.OfferPerson offer, TurnContext turn) {
    GuidanceDraft draft = new GuidanceDraft(kind(offer.reason()), turn.locale());
    ServicePath topic = topic(offer, turn);
    draft.stage(
        switch (offer.reason()) {
          case OWN_CASE, LIKELY_OWN_CASE -> 3;
          case MANY_NEEDS -> 4;
          case ASKED, NOT_UNDERSTOOD, DIALOG -> topic == null ? null : topic.stage();
        },
        topic == null ? null : topic.segment());
    sayWhy(draft, offer.reason(), topic, turn.locale());
    if (offer.reason() == Reason.MANY_NEEDS) {
      addManyNeeds(draft, offer.candidates(), turn);
    } else if (!offer.candidates().isEmpty()) {
      paths.candidates(draft, offer.candidates(), turn.locale());
      paths.channels(draft, paths.path(offer.candidates().getFirst()), turn);
    }
    Queue queue = choose(offer.queue(), topic, turn);
    return addOffer(draft, queue, offer.reason(), turn).written();
  }

  /** Many needs have a path of their own, which answers them: that of a person who holds all. */
  private static Guidance.Kind kind(Reason reason) {
    return reason == Reason.MANY_NEEDS ? Guidance.Kind.ANSWER : Guidance.Kind.HANDOFF;
  }

  /** Not understood again: somebody who understands is offered. */
  Guidance offerWhenNotUnderstood(TurnContext turn) {
    GuidanceDraft draft = new GuidanceDraft(Guidance.Kind.FALLBACK, turn.locale());
    ServicePath topic = topic(turn);
    sayWhy(draft, Reason.NOT_UNDERSTOOD, topic, turn.locale());
    return addOffer(draft, choose(null, topic, turn), Reason.NOT_UNDERSTOOD, turn).written();
  }

  /** A matter is answered, and a person is offered besides. */
  Guidance offerBeside(
      GuidanceDraft draft, List<Candidate> candidates, Reason reason, TurnContext turn) {
    if (reason == Reason.MANY_NEEDS) {
      return offerForManyNeeds(draft, turn);
    }
    ServicePath topic = paths.path(candidates.getFirst());
    sayWhy(draft, reason, topic, turn.locale());
    return addOffer(draft, choose(null, topic, turn), reason, turn).written();
  }

  /**
   * A person is spoken of while it is asked what the matter is; who wants one says so. No topic is
   * known yet, so that the queue is that of the topic before or of all.
   */
  void mention(GuidanceDraft draft, Reason reason, TurnContext turn) {
    ServicePath topic = topic(turn);
    sayWhy(draft, reason, topic, turn.locale());
    Queue queue = choose(null, topic, turn);
    boolean open = queue.hours().isOpen(turn.now());
    draft.handoff(new Guidance.HandoffOffer(open, queue.id(), reason.code()));
    draft.say(
        open ? sentences.of("person-offered", turn.locale()) : closed("human-closed", queue, turn));
  }

  /** A person who holds all of the needs. */
  private Guidance offerForManyNeeds(GuidanceDraft draft, TurnContext turn) {
    ServicePath many = knowledge.paths().get(DecisionPolicy.MANY_NEEDS_PATH);
    if (many != null) {
      paths.certain(draft, many, turn.locale());
    }
    draft.say(sentences.of("many-needs", turn.locale()));
    return addOffer(draft, choose(null, many, turn), Reason.MANY_NEEDS, turn).written();
  }

  Guidance offerFromDialog(
      GuidanceDraft draft,
      Node.Handoff handoff,
      Node.@Nullable Suggest suggestion,
      TurnContext turn) {
    ServicePath topic = suggestion == null ? topic(turn) : known(suggestion.path());
    if (topic != null) {
      draft.stage(topic.stage(), topic.segment());
    }
    return addOffer(draft, choose(handoff.queue(), topic, turn), Reason.DIALOG, turn).written();
  }

  Guidance enterQueue(Decision.EnterQueue enter, TurnContext turn) {
    ContentLocale locale = turn.locale();
    Queue queue = queues.byId(enter.queue());
    String name = queue.name().in(locale);
    boolean open = queue.hours().isOpen(turn.now());
    GuidanceDraft draft = new GuidanceDraft(Guidance.Kind.HANDOFF, locale);
    draft.handoff(new Guidance.HandoffOffer(open, queue.id(), enter.reason().code()));
    if (!open) {
      return draft.say(closed("handoff-unavailable", queue, turn)).written();
    }
    return draft
        .say(sentences.of("handoff-joined", locale, "queue", name))
        .option(OptionIds.HANDOFF_CANCEL, sentences.of("option-cancel-wait", locale).text())
        .written();
  }

  private @Nullable ServicePath topic(Decision.OfferPerson offer, TurnContext turn) {
    if (offer.reason() == Reason.MANY_NEEDS) {
      return knowledge.paths().get(DecisionPolicy.MANY_NEEDS_PATH);
    }
    return offer.candidates().isEmpty() ? topic(turn) : paths.path(offer.candidates().getFirst());
  }

  private @Nullable ServicePath topic(TurnContext turn) {
    return known(turn.memory().topic());
  }

  private @Nullable ServicePath known(@Nullable String path) {
    return path == null ? null : knowledge.paths().get(path);
  }

  private Queue choose(@Nullable String named, @Nullable ServicePath topic, TurnContext turn) {
    return queues.choose(named, topic, turn.locale().language(), turn.now());
  }

  private void sayWhy(
      GuidanceDraft draft, Reason reason, @Nullable ServicePath topic, ContentLocale locale) {
    switch (reason) {
      case OWN_CASE -> {
        if (topic == null) {
          draft.say(sentences.of("own-case", locale));
        } else {
          draft.say(sentences.of("own-case-topic", locale, "topic", topic.text(locale).title()));
        }
      }
      case LIKELY_OWN_CASE -> draft.say(sentences.of("own-case-likely", locale));
      case MANY_NEEDS -> draft.say(sentences.of("many-needs", locale));
      case NOT_UNDERSTOOD -> draft.say(sentences.of("fallback-person", locale));
      case ASKED, DIALOG -> {}
    }
  }

  private void addManyNeeds(GuidanceDraft draft, List<Candidate> candidates, TurnContext turn) {
    ServicePath many = knowledge.paths().get(DecisionPolicy.MANY_NEEDS_PATH);
    if (many == null) {
      return;
    }
    paths.certain(draft, many, turn.locale());
    candidates.stream()
        .filter(candidate -> !candidate.path().equals(many.id()))
        .limit(PathWriter.MOST_PATHS - 1L)
        .forEach(candidate -> paths.candidate(draft, candidate, turn.locale()));
    paths.steps(draft, many, turn.locale());
    paths.channels(draft, many, turn);
  }

  private GuidanceDraft addOffer(
      GuidanceDraft draft, Queue queue, Reason reason, TurnContext turn) {
    ContentLocale locale = turn.locale();
    boolean open = queue.hours().isOpen(turn.now());
    draft.handoff(new Guidance.HandoffOffer(open, queue.id(), reason.code()));
    if (!open) {
      return draft.say(closed("human-closed", queue, turn));
    }
    return draft
        .say(sentences.of("human-offer", locale, "queue", queue.name().in(locale)))
        .option(OptionIds.HANDOFF_YES, sentences.of("option-yes", locale).text())
        .option(OptionIds.HANDOFF_NO, sentences.of("option-no-thanks", locale).text());
  }

  private Guide.Sentence closed(String key, Queue queue, TurnContext turn) {
    ContentLocale locale = turn.locale();
    String opensAt = moments.opening(queue.hours(), turn.now(), locale);
    return sentences.of(key, locale, "queue", queue.name().in(locale), "opensAt", opensAt);
  }
}
