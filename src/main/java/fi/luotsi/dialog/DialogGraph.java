package fi.luotsi.dialog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The nodes of one dialog and the ways between them.
 *
 * @param first name of the node that it begins at
 * @param nodes by name, in the order of the file
 */
record DialogGraph(String first, SequencedMap<String, Step> nodes) {

  /**
   * A node.
   *
   * @param next names of the nodes that may follow
   * @param call id of the dialog that it calls, or empty
   */
  record Step(DialogSheet.Kind kind, List<String> next, String call) {

    boolean isEnd() {
      return kind == DialogSheet.Kind.END || (kind == DialogSheet.Kind.HANDOFF && next.isEmpty());
    }

    boolean waits() {
      return kind == DialogSheet.Kind.ASK || kind == DialogSheet.Kind.HANDOFF;
    }
  }

  static DialogGraph of(DialogSheet sheet) {
    SequencedMap<String, Step> nodes = new LinkedHashMap<>();
    sheet
        .nodes()
        .forEach((name, node) ->
            nodes.put(
                name,
                new Step(
                    node.kind().orElseThrow(),
                    Ways.from(node).stream().map(DialogSheet.Part::said).toList(),
                    node.text("call"))));
    return new DialogGraph(sheet.root().text("first"), nodes);
  }

  /**
   * The nodes that can be come to from the first one, going on only from those that let through.
   */
  SequencedSet<String> reachable(Predicate<Step> through) {
    SequencedSet<String> reached = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      String name = open.remove();
      Step step = nodes.get(name);
      if (step != null && reached.add(name) && through.test(step)) {
        open.addAll(step.next());
      }
    }
    return reached;
  }

  /** The nodes from which one of the goals can be come to, the goals too. */
  Set<String> leadingTo(Predicate<Step> goal) {
    Set<String> leading = new LinkedHashSet<>();
    nodes.forEach((name, step) -> {
      if (goal.test(step)) {
        leading.add(name);
      }
    });
    for (boolean grown = true; grown; ) {
      grown = false;
      for (Map.Entry<String, Step> entry : nodes.entrySet()) {
        if (entry.getValue().next().stream().anyMatch(leading::contains)) {
          grown |= leading.add(entry.getKey());
        }
      }
    }
    return leading;
  }

  /** Nodes that lead back to themselves through none but those that let through. */
  SequencedSet<String> circling(Predicate<Step> through) {
    SequencedSet<String> left = new LinkedHashSet<>();
    nodes.forEach((name, step) -> {
      if (through.test(step)) {
        left.add(name);
      }
    });
    boolean fewer = true;
    while (fewer) {
      fewer = left.removeIf(name -> step(name).next().stream().noneMatch(left::contains));
      fewer |= left.removeIf(name -> left.stream().noneMatch(other -> leads(other, name)));
    }
    return left;
  }

  private boolean leads(String from, String to) {
    return step(from).next().contains(to);
  }

  private Step step(String name) {
    Step step = nodes.get(name);
    if (step == null) {
      throw new IllegalArgumentException("No node " + name);
    }
    return step;
  }
}
