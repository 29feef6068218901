package fi.luotsi.dialog;

import fi.luotsi.language.ContentLocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that {@code dialogs/} says, valid and immutable, and the engine that walks it. Pure: the same
 * position and input come to the same step.
 */
public interface Dialogs {

  /** How many earlier versions of dialogs are kept for those that still run on them. */
  int MOST_RETIRED = 16;

  /** Hash of all its files. */
  String version();

  Map<String, DialogTree> trees();

  /** The dialog that begins when that service path is the certain answer. */
  Optional<DialogTree> startedByPath(String path);

  /**
   * Whether a position can be gone on from: every dialog of it is kept in the version that it began
   * with. All that takes a position may only be asked for one that is known.
   */
  boolean knows(DialogPosition position);

  DialogStep start(DialogTree tree, ContentLocale locale);

  /**
   * These dialogs, which also keep the versions that the previous ones had, so that running dialogs
   * finish on the version they began with. Only the {@value #MOST_RETIRED} latest are kept.
   */
  Dialogs withRetired(Dialogs previous);

  /** Earlier versions that are kept for running dialogs, latest first. */
  List<DialogTree> retired();

  /** The step at which a position waits, said once more: after another question was answered. */
  DialogStep repeat(DialogPosition position, ContentLocale locale);

  /**
   * Goes on by an offered option.
   *
   * @return empty when the position does not offer it
   */
  Optional<DialogStep> choose(DialogPosition position, String option, ContentLocale locale);

  /**
   * Goes on by the person's own words.
   *
   * @return what was made of them
   */
  Heard answer(DialogPosition position, String text, ContentLocale locale);

  /**
   * Goes on after the person declined the hand-off that the position waits at; the same as {@link
   * #repeat} when it does not wait at one.
   */
  DialogStep declineHandoff(DialogPosition position, ContentLocale locale);

  /** What free text at a waiting dialog was taken for. */
  sealed interface Heard {

    /** An answer, with the step that it led to. */
    record Understood(DialogStep step, Confidence confidence) implements Heard {}

    /** A number outside the bounds. */
    record OutOfRange(long min, long max) implements Heard {}

    /** No answer to what was asked: another question perhaps. */
    record NotAnAnswer() implements Heard {}
  }

  /**
   * How surely the words were an answer: a question for free words takes all that is told, but what
   * asks something itself may be another question.
   */
  enum Confidence {
    SURE,
    ASKS_ITSELF
  }
}
