package fi.luotsi.guidance;

import fi.luotsi.dialog.DialogPosition;
import fi.luotsi.dialog.DialogStep;
import fi.luotsi.dialog.DialogTree;
import fi.luotsi.dialog.Dialogs;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.search.Candidate;
import java.util.List;
import java.util.Optional;

/**
 * What a turn does with dialogs: begins one, goes on with the running one, pauses it, takes it up
 * again.
 */
final class DialogWalk {

  private final Dialogs dialogs;
  private final Thresholds thresholds;

  DialogWalk(Dialogs dialogs, Thresholds thresholds) {
    this.dialogs = dialogs;
    this.thresholds = thresholds;
  }

  /**
   * The message as an answer to the running dialog, unless it is another question or the wish for a
   * person.
   */
  Optional<TurnOutcome> answer(Memory memory, String text, Understanding understanding) {
    DialogPosition position = memory.dialog();
    if (position == null || understanding.gives("human")) {
      return Optional.empty();
    }
    if (!dialogs.knows(position)) {
      return Optional.of(startOver(memory, position));
    }
    return switch (dialogs.answer(position, text, memory.locale())) {
      case Dialogs.Heard.Understood(DialogStep step, Dialogs.Confidence confidence) ->
          isAnotherQuestion(confidence, understanding)
              ? Optional.empty()
              : Optional.of(went(memory, step));
      case Dialogs.Heard.OutOfRange(long min, long max) ->
          Optional.of(outOfRange(memory, position, min, max));
      case Dialogs.Heard.NotAnAnswer() -> Optional.empty();
    };
  }

  private boolean isAnotherQuestion(Dialogs.Confidence confidence, Understanding understanding) {
    return confidence == Dialogs.Confidence.ASKS_ITSELF
        && understanding.bestMatch() >= thresholds.overDialog();
  }

  private TurnOutcome outOfRange(Memory memory, DialogPosition position, long min, long max) {
    return new TurnOutcome(
        new Decision.AskAgain(
            dialogs.repeat(position, memory.locale()),
            "dialog-number-range",
            List.of("min", Long.toString(min), "max", Long.toString(max))),
        memory);
  }

  /**
   * The dialog that a decision or the words themselves begin, when none is running: beside the
   * offer of a person its questions would only be in the way.
   */
  Optional<TurnOutcome> begin(Memory memory, Decision decision, Understanding understanding) {
    if (memory.dialog() != null) {
      return Optional.empty();
    }
    return switch (decision) {
      case Decision.Answer answer ->
          answer.person() != null
              ? Optional.empty()
              : beginByPath(memory, answer.candidates())
                  .or(() -> beginByWords(memory, decision, understanding));
      case Decision.Clarify clarify -> beginByWords(memory, decision, understanding);
      case Decision.SeveralNeeds several -> beginByWords(memory, decision, understanding);
      case Decision.Misunderstood misunderstood -> beginByWords(memory, decision, understanding);
      case Decision.GoOn goOn -> Optional.empty();
      case Decision.SmallTalk talk -> Optional.empty();
      case Decision.Alarm alarm -> Optional.empty();
      case Decision.Walk step -> Optional.empty();
      case Decision.OfferPerson offer -> Optional.empty();
      case Decision.EnterQueue enter -> Optional.empty();
      case Decision.PersonDeclined declined -> Optional.empty();
      case Decision.Remark remark -> Optional.empty();
      case Decision.AskAgain again -> Optional.empty();
    };
  }

  /** The dialog of a path that is certain. */
  Optional<TurnOutcome> beginByPath(Memory memory, List<Candidate> candidates) {
    String path = candidates.getFirst().path();
    if (memory.dialog() != null) {
      return Optional.empty();
    }
    return dialogs
        .startedByPath(path)
        .map(tree -> {
          DialogStep step = dialogs.start(tree, memory.locale());
          return new TurnOutcome(
              new Decision.Walk(step, new Decision.Beginning.ByPath(candidates)),
              memory.understood().about(path).in(step.position()));
        });
  }

  private Optional<TurnOutcome> beginByWords(
      Memory memory, Decision decision, Understanding understanding) {
    return understanding
        .dialog()
        .map(dialogs.trees()::get)
        .map(tree -> {
          DialogStep step = dialogs.start(tree, memory.locale());
          return new TurnOutcome(
              new Decision.Walk(step, new Decision.Beginning.ByWords(understanding.candidates())),
              memory.understood().about(decision.topics()).in(step.position()));
        });
  }

  /**
   * The question of a dialog that waits is asked again: once when nothing was understood, and in
   * the language that was asked for.
   */
  Optional<TurnOutcome> askAgain(Memory memory, Decision decision) {
    if (decision instanceof Decision.SmallTalk talk) {
      return talk.asksFor().flatMap(locale -> askIn(locale, memory));
    }
    DialogPosition position = memory.dialog();
    if (position == null
        || !(decision instanceof Decision.Misunderstood(int times, _, _))
        || times > 1) {
      return Optional.empty();
    }
    return Optional.of(
        new TurnOutcome(
            new Decision.AskAgain(
                dialogs.repeat(position, memory.locale()), "dialog-not-understood", List.of()),
            memory.misunderstood(times)));
  }

  /** The question of the running dialog in another language. */
  Optional<TurnOutcome> askIn(ContentLocale locale, Memory memory) {
    DialogPosition position = memory.dialog();
    if (position == null || !dialogs.knows(position)) {
      return Optional.empty();
    }
    return Optional.of(
        new TurnOutcome(
            new Decision.AskAgain(dialogs.repeat(position, locale), "language-switched", List.of()),
            memory.switchedTo(locale)));
  }

  /** An option of the running dialog was picked. */
  Optional<TurnOutcome> choose(Memory memory, String option) {
    DialogPosition position = memory.dialog();
    if (position == null) {
      return Optional.empty();
    }
    if (!dialogs.knows(position)) {
      return Optional.of(startOver(memory, position));
    }
    return dialogs.choose(position, option, memory.locale()).map(step -> went(memory, step));
  }

  /** The paused dialog goes on where it was. */
  Optional<TurnOutcome> takeUp(Memory memory) {
    DialogPosition position = memory.dialog();
    if (position == null) {
      return Optional.empty();
    }
    return Optional.of(
        dialogs.knows(position)
            ? went(memory, dialogs.repeat(position, memory.locale()))
            : startOver(memory, position));
  }

  /** The dialog goes on after the person it offered was declined. */
  Optional<TurnOutcome> declineHandoff(Memory memory) {
    DialogPosition position = memory.dialog();
    if (position == null || !dialogs.knows(position)) {
      return Optional.empty();
    }
    return Optional.of(went(memory, dialogs.declineHandoff(position, memory.locale())));
  }

  private static TurnOutcome went(Memory memory, DialogStep step) {
    if (step.failure() != null && step.handoff() == null) {
      return new TurnOutcome(
          new Decision.OfferPerson(Decision.Reason.NOT_UNDERSTOOD, List.of(), null),
          memory.in(null));
    }
    Memory after = memory.understood().in(step.position());
    String suggested = step.suggestion() == null ? null : step.suggestion().path();
    return new TurnOutcome(
        new Decision.Walk(step, new Decision.Beginning.None()),
        suggested == null ? after : after.about(suggested));
  }

  /** The content was changed under a running dialog whose old version is no longer kept. */
  private TurnOutcome startOver(Memory memory, DialogPosition position) {
    DialogTree tree = dialogs.trees().get(position.frames().getFirst().dialog());
    if (tree == null) {
      return new TurnOutcome(new Decision.Remark("dialog-left"), memory.in(null));
    }
    DialogStep step = dialogs.start(tree, memory.locale());
    return new TurnOutcome(
        new Decision.AskAgain(step, "dialog-changed", List.of()), memory.in(step.position()));
  }
}
