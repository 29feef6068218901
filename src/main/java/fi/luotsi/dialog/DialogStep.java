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
 * @param refs content that the texts come from
 */
public record DialogStep(
    List<String> said,
    Node.@Nullable Suggest suggestion,
    Node.@Nullable Handoff handoff,
    List<Choice> options,
    @Nullable DialogPosition position,
    List<ContentRef> refs) {

  public DialogStep {
    said = List.copyOf(said);
    options = List.copyOf(options);
    refs = List.copyOf(refs);
  }

  /** An option as it is offered. */
  public record Choice(String id, String label) {}
}
