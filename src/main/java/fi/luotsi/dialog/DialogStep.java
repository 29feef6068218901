package fi.luotsi.dialog;

import fi.luotsi.authoring.ContentRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one walk of a dialog came to: from an input until it waits again or ends.
 *
 * @param said texts passed, in order, the question waited at last
 * @param suggestion the last suggestion passed
 * @param handoff the person offered, when the walk stopped at one
 * @param options what can be picked now: id and label
 * @param position where it waits; null when the dialog has ended
 * @param refs content that the texts come from; one at least when anything is said
 * @param failure why the walk could not go on as it is written, if it could not: it then offers a
 *     person by the dialog's own hand-off; a dialog without one says nothing and has ended
 * @param trail what was passed, in order: the id of the option answered, if one was, and the nodes
 *     as {@code dialog/node}, the one waited at last
 */
public record DialogStep(
    List<String> said,
    Node.@Nullable Suggest suggestion,
    Node.@Nullable Handoff handoff,
    List<Choice> options,
    @Nullable DialogPosition position,
    List<ContentRef> refs,
    @Nullable Failure failure,
    List<String> trail) {

  public DialogStep {
    said = List.copyOf(said);
    options = List.copyOf(options);
    refs = List.copyOf(refs);
    trail = List.copyOf(trail);
  }

  /** An option as it is offered. */
  public record Choice(String id, String label) {}

  /** Why a walk could not go on. Content is checked so that none of these should ever be met. */
  public enum Failure {
    /** More nodes in one walk than any sensible dialog has. */
    ENDLESS_WALK,
    /** Dialogs called within dialogs deeper than allowed. */
    CALLS_TOO_DEEP,
    /** A dialog or a node that is to follow is not there: the content changed meanwhile. */
    MISSING_PART,
    /** A condition could not be worked out, such as a division by zero. */
    CONDITION_FAILED
  }
}
