package fi.luotsi.dialog;

import java.util.List;
import java.util.Map;

/**
 * Where a running dialog stands: all that has to be remembered of it.
 *
 * @param frames the dialog that runs and those that called it, innermost last; never empty
 */
public record DialogPosition(List<Frame> frames) {

  public DialogPosition {
    if (frames.isEmpty()) {
      throw new IllegalArgumentException("A running dialog stands somewhere");
    }
    frames = List.copyOf(frames);
  }

  /** The dialog that runs. */
  public Frame current() {
    return frames.getLast();
  }

  /**
   * One dialog of the stack.
   *
   * @param version of the dialog's content when it began
   * @param node name of the node that it waits at
   * @param slots known values: text, {@link Long} or {@link Boolean}
   */
  public record Frame(String dialog, String version, String node, Map<String, Object> slots) {
    public Frame {
      slots = Map.copyOf(slots);
    }
  }
}
