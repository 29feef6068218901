package fi.luotsi.guidance;

import fi.luotsi.dialog.DialogPosition;
import fi.luotsi.dialog.DialogStep;
import fi.luotsi.dialog.DialogTree;
import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.knowledge.PathText;
import fi.luotsi.knowledge.SafetyContent;
import fi.luotsi.knowledge.ServicePath;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.safety.Danger;
import fi.luotsi.search.Candidate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a decision out as the guidance that the citizen reads. Every word comes from the content.
 */
final class GuidanceWriter {

  private final Knowledge knowledge;
  private final Map<String, DialogTree> dialogs;
  private final Sentences sentences;
  private final PathWriter paths;
  private final PersonWriter persons;
  private final FollowUpWriter followUps;

  GuidanceWriter(Content content, Sentences sentences, Thresholds thresholds) {
    this.knowledge = content.knowledge();
    this.dialogs = content.dialogs().trees();
    this.sentences = sentences;
    Moments moments = new Moments(knowledge.county().timeZone());
    ChannelWriter channels = new ChannelWriter(knowledge, sentences, moments);
    this.paths = new PathWriter(knowledge, channels, thresholds);
    this.persons = new PersonWriter(knowledge, sentences, moments, paths);
    this.followUps = new FollowUpWriter(content, sentences, paths);
  }

  Guidance write(Decision decision, TurnContext turn) {
    Guidance written = writeOut(decision, turn);
    return turn.isDangerDoubted() && written.safety() == null
        ? written.saying(sentences.of("danger-doubted", turn.locale()))
        : written;
  }

  private Guidance writeOut(Decision decision, TurnContext turn) {
    return switch (decision) {
      case Decision.Alarm alarm -> alarm(alarm, turn);
      case Decision.Walk walk -> walk(walk, turn);
      case Decision.Answer answer -> answer(answer, turn);
      case Decision.GoOn(FollowUp followUp) -> goOn(followUp, turn);
      case Decision.Clarify clarify -> clarify(clarify, turn);
      case Decision.SeveralNeeds(List<Candidate> needs) ->
          withWaysOn(askingWhich(severalNeeds(needs, turn.locale()), needs, turn), turn);
      case Decision.OfferPerson offer -> persons.offer(offer, turn);
      case Decision.EnterQueue enter -> persons.enterQueue(enter, turn);
      case Decision.PersonDeclined() -> remark(Guidance.Kind.HANDOFF, "handoff-declined", turn);
      case Decision.SmallTalk(String id) -> smallTalk(id, turn);
      case Decision.Remark(String key) -> remark(Guidance.Kind.SMALLTALK, key, turn);
      case Decision.Misunderstood misunderstood -> misunderstood(misunderstood, turn);
      case Decision.AskAgain again -> askAgain(again, turn);
    };
  }

  private Guidance alarm(Decision.Alarm alarm, TurnContext turn) {
    Danger danger = alarm.danger();
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
    paths.danger(draft, content, turn);
    addBeside(draft, harmless(alarm.beside(), content), turn);
    return withWaysOn(draft, turn);
  }

  /** Those that are neither the danger's own path nor urgent themselves. */
  private List<Candidate> harmless(List<Candidate> candidates, SafetyContent danger) {
    return candidates.stream()
        .filter(other -> !other.path().equals(danger.path()) && !paths.path(other).isUrgent())
        .toList();
  }

  /** What a message that sounds of danger is likely about, should it tell of none. */
  private void addBeside(GuidanceDraft draft, List<Candidate> beside, TurnContext turn) {
    if (beside.isEmpty()) {
      return;
    }
    draft.say(sentences.of("danger-beside", turn.locale()));
    beside.stream()
        .limit(PathWriter.MOST_PATHS - 1L)
        .forEach(other -> addChoice(draft, other, turn));
  }

  /** A path to pick. */
  private void addChoice(GuidanceDraft draft, Candidate candidate, TurnContext turn) {
    paths.candidate(draft, candidate, turn.locale());
    addOption(draft, candidate, turn);
  }

  private void addOption(GuidanceDraft draft, Candidate candidate, TurnContext turn) {
    draft.option(
        OptionIds.path(candidate.path()), paths.path(candidate).text(turn.locale()).title());
  }

  private Guidance answer(Decision.Answer answer, TurnContext turn) {
    GuidanceDraft draft = new GuidanceDraft(Guidance.Kind.ANSWER, turn.locale());
    addAnswer(draft, answer.candidates(), turn);
    addPausedDialog(draft, turn);
    return answer.person() == null
        ? addPerson(draft, turn.locale()).written()
        : persons.offerBeside(draft, answer.candidates(), answer.person(), turn);
  }

  private void addAnswer(GuidanceDraft draft, List<Candidate> candidates, TurnContext turn) {
    ServicePath path = paths.path(candidates.getFirst());
    PathText text = path.text(turn.locale());
    draft.say(text.summary(), text.ref());
    paths.candidates(draft, candidates, turn.locale());
    paths.whole(draft, path, turn);
  }

  private Guidance goOn(FollowUp followUp, TurnContext turn) {
    GuidanceDraft draft = new GuidanceDraft(Guidance.Kind.ANSWER, turn.locale());
    followUps.write(draft, followUp, turn);
    return withWaysOn(draft, turn);
  }

  private Guide.Sentence severalNeeds(List<Candidate> needs, ContentLocale locale) {
    String topics =
        needs.stream()
            .map(need -> paths.path(need).text(locale).title())
            .collect(Collectors.joining(", "));
    return sentences.of("several-needs", locale, "topics", topics);
  }

  private Guidance clarify(Decision.Clarify clarify, TurnContext turn) {
    GuidanceDraft draft =
        askingWhich(sentences.of("clarify", turn.locale()), clarify.candidates(), turn);
    return withPerson(draft, clarify.person(), turn);
  }

  private GuidanceDraft askingWhich(
      Guide.Sentence question, List<Candidate> candidates, TurnContext turn) {
    GuidanceDraft draft = new GuidanceDraft(Guidance.Kind.CLARIFY, turn.locale());
    draft.say(question);
    candidates.forEach(candidate -> addChoice(draft, candidate, turn));
    return addNone(draft, turn);
  }

  private GuidanceDraft addNone(GuidanceDraft draft, TurnContext turn) {
    return draft.option(
        OptionIds.NONE_OF_THESE, sentences.of("clarify-none", turn.locale()).text());
  }

  private Guidance walk(Decision.Walk walk, TurnContext turn) {
    DialogStep step = walk.step();
    GuidanceDraft draft =
        new GuidanceDraft(
            step.handoff() == null ? Guidance.Kind.DIALOG : Guidance.Kind.HANDOFF, turn.locale());
    addBeginning(draft, walk.beginning(), turn);
    addStep(draft, step);
    if (step.suggestion() != null) {
      paths.suggestion(draft, step.suggestion(), turn);
    }
    if (step.handoff() == null) {
      return addPerson(draft, turn.locale()).written();
    }
    return persons.offerFromDialog(draft, step.handoff(), step.suggestion(), turn);
  }

  private void addBeginning(GuidanceDraft draft, Decision.Beginning beginning, TurnContext turn) {
    switch (beginning) {
      case Decision.Beginning.None() -> {}
      case Decision.Beginning.ByPath(List<Candidate> candidates) ->
          addAnswer(draft, candidates, turn);
      case Decision.Beginning.ByWords(List<Candidate> candidates) ->
          paths.alternatives(draft, candidates, turn.locale());
    }
  }

  private Guidance askAgain(Decision.AskAgain again, TurnContext turn) {
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

  private Guidance misunderstood(Decision.Misunderstood misunderstood, TurnContext turn) {
    if (misunderstood.times() >= 2) {
      return persons.offerWhenNotUnderstood(turn);
    }
    GuidanceDraft draft = new GuidanceDraft(Guidance.Kind.FALLBACK, turn.locale());
    List<Candidate> perhaps = misunderstood.perhaps();
    if (perhaps.isEmpty()) {
      draft.say(sentences.of("fallback", turn.locale()));
    } else {
      draft.say(sentences.of("fallback-perhaps", turn.locale()));
      perhaps.forEach(candidate -> addOption(draft, candidate, turn));
      addNone(draft, turn);
    }
    return withPerson(draft, misunderstood.person(), turn);
  }

  /** Ways on, and why a person may be the one to ask. */
  private Guidance withPerson(
      GuidanceDraft draft, Decision.@Nullable Reason person, TurnContext turn) {
    if (person != null) {
      persons.mention(draft, person, turn);
    }
    return withWaysOn(draft, turn);
  }

  private Guidance smallTalk(String id, TurnContext turn) {
    GuidanceDraft draft = new GuidanceDraft(Guidance.Kind.SMALLTALK, turn.locale());
    draft.say(sentences.smallTalk(id, turn.locale()));
    return withWaysOn(draft, turn);
  }

  private Guidance remark(Guidance.Kind kind, String key, TurnContext turn) {
    GuidanceDraft draft = new GuidanceDraft(kind, turn.locale());
    draft.say(sentences.of(key, turn.locale()));
    return withWaysOn(draft, turn);
  }

  /** What can always be taken up after an answer: the dialog that waits, and a person. */
  private Guidance withWaysOn(GuidanceDraft draft, TurnContext turn) {
    addPausedDialog(draft, turn);
    return addPerson(draft, turn.locale()).written();
  }

  /** A dialog that waits while something else was answered can be taken up again. */
  private void addPausedDialog(GuidanceDraft draft, TurnContext turn) {
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
}
