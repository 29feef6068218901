package fi.luotsi.dialog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The dialogs of one walk, the innermost being walked. For one thread and one walk.
 *
 * <p>A called dialog has slots of its own. Those that have the same name and the same type as one
 * of the caller's begin with the caller's value, and are given back when it ends; the others are
 * forgotten then.
 */
final class Frames {

  static final int DEEPEST = 8;

  private final List<Open> open = new ArrayList<>();

  /** One dialog being walked. */
  private static final class Open {

    private final DialogTree tree;
    private final Map<String, Object> slots;
    private String node;

    Open(DialogTree tree, String node, Map<String, Object> slots) {
      this.tree = tree;
      this.node = node;
      this.slots = new HashMap<>(slots);
    }
  }

  /** The frames of a position; fails when a dialog of it is not kept. */
  static Frames of(DialogPosition position, KeptTrees trees) {
    Frames frames = new Frames();
    for (DialogPosition.Frame frame : position.frames()) {
      DialogTree tree = trees.of(frame);
      if (tree == null) {
        throw new WalkFailed(DialogStep.Failure.MISSING_PART);
      }
      frames.open.add(new Open(tree, frame.node(), frame.slots()));
    }
    return frames;
  }

  static Frames at(DialogTree tree) {
    Frames frames = new Frames();
    frames.open.add(new Open(tree, tree.first(), Map.of()));
    return frames;
  }

  DialogTree tree() {
    return innermost().tree;
  }

  String nodeName() {
    return innermost().node;
  }

  Node node() {
    Node node = tree().nodes().get(nodeName());
    if (node == null) {
      throw new WalkFailed(DialogStep.Failure.MISSING_PART);
    }
    return node;
  }

  void go(String node) {
    innermost().node = node;
  }

  void set(Map<String, Object> values) {
    innermost().slots.putAll(values);
  }

  /** Every slot of the innermost dialog with its value, unknown ones too. */
  Map<String, Object> known() {
    Map<String, Object> values = new HashMap<>();
    innermost().tree.slots().forEach((name, slot) -> values.put(name, slot.unknown()));
    values.putAll(innermost().slots);
    return values;
  }

  boolean outermost() {
    return open.size() == 1;
  }

  void call(@Nullable DialogTree callee) {
    if (callee == null) {
      throw new WalkFailed(DialogStep.Failure.MISSING_PART);
    }
    if (open.size() >= DEEPEST) {
      throw new WalkFailed(DialogStep.Failure.CALLS_TOO_DEEP);
    }
    Open caller = innermost();
    Open called = new Open(callee, callee.first(), Map.of());
    open.add(called);
    share(caller, called);
  }

  /** Ends the innermost dialog and gives its shared slots back; the caller stands at its call. */
  void giveBack() {
    Open ended = open.removeLast();
    share(ended, innermost());
  }

  private static void share(Open from, Open to) {
    from.slots.forEach((name, value) -> {
      Slot given = from.tree.slots().get(name);
      Slot taken = to.tree.slots().get(name);
      if (given != null
          && taken != null
          && given.getClass() == taken.getClass()
          && taken.allows(value)) {
        to.slots.put(name, value);
      }
    });
  }

  /** Goes back, from the innermost dialog outwards, to the first hand-off that is written. */
  boolean goToAnyHandoff() {
    while (!open.isEmpty()) {
      for (Map.Entry<String, Node> entry : tree().nodes().entrySet()) {
        if (entry.getValue() instanceof Node.Handoff) {
          go(entry.getKey());
          return true;
        }
      }
      open.removeLast();
    }
    return false;
  }

  DialogPosition position() {
    return new DialogPosition(
        open.stream()
            .map(frame ->
                new DialogPosition.Frame(
                    frame.tree.id(), frame.tree.ref().version(), frame.node, frame.slots))
            .toList());
  }

  private Open innermost() {
    return open.getLast();
  }
}
