package fi.luotsi.dialog;

import fi.luotsi.authoring.Mistakes;
import fi.luotsi.authoring.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks at how the nodes of a dialog hang together: nodes that are never come to, circles in which
 * nobody is asked anything, nodes from which the dialog never ends, and nodes from which no person
 * can be reached. Called dialogs count. Dialogs with ways that lead nowhere are left out until
 * those are mended.
 */
final class GraphCheck implements DialogCheck {

  @Override
  public void check(List<DialogSheet> sheets, Mistakes mistakes) {
    Map<String, DialogGraph> graphs = new HashMap<>();
    sheets.stream()
        .filter(Ways::whole)
        .forEach(sheet -> graphs.put(sheet.id(), DialogGraph.of(sheet)));
    Called called = new Called(graphs);
    for (DialogSheet sheet : sheets) {
      DialogGraph graph = graphs.get(sheet.id());
      if (graph != null) {
        unreachable(sheet, graph, mistakes);
        circles(sheet, graph, called, mistakes);
        endless(sheet, graph, mistakes);
        withoutPerson(sheet, graph, called, mistakes);
      }
    }
  }

  /** What is known of dialogs that are called: each is looked at once. */
  private static final class Called {

    private final Map<String, DialogGraph> graphs;
    private final Map<String, Boolean> passing = new HashMap<>();
    private final Map<String, Boolean> helping = new HashMap<>();

    Called(Map<String, DialogGraph> graphs) {
      this.graphs = graphs;
    }

    /** Whether a node is passed without the person being asked anything. */
    boolean passes(DialogGraph.Step step) {
      return step.kind() == DialogSheet.Kind.CALL ? callPasses(step.call()) : !step.waits();
    }

    private boolean callPasses(String dialog) {
      DialogGraph graph = graphs.get(dialog);
      Boolean known = passing.putIfAbsent(dialog, false);
      if (known != null || graph == null) {
        return Boolean.TRUE.equals(known);
      }
      boolean passes = graph.reachable(this::passes).stream().anyMatch(name -> isEnd(graph, name));
      passing.put(dialog, passes);
      return passes;
    }

    /** Whether a node offers a person, or calls a dialog that does. */
    boolean offersPerson(DialogGraph.Step step) {
      return step.kind() == DialogSheet.Kind.HANDOFF
          || (step.kind() == DialogSheet.Kind.CALL && callHelps(step.call()));
    }

    private boolean callHelps(String dialog) {
      DialogGraph graph = graphs.get(dialog);
      if (graph == null) {
        return true;
      }
      Boolean known = helping.putIfAbsent(dialog, false);
      if (known != null) {
        return known;
      }
      boolean helps =
          graph.reachable(_ -> true).stream()
              .anyMatch(name -> offersPerson(Objects.requireNonNull(graph.nodes().get(name))));
      helping.put(dialog, helps);
      return helps;
    }
  }

  private static void unreachable(DialogSheet sheet, DialogGraph graph, Mistakes mistakes) {
    Set<String> reached = graph.reachable(_ -> true);
    for (String name : graph.nodes().keySet()) {
      if (!reached.contains(name)) {
        mistakes.blocking(
            place(sheet, name),
            "unreachable-node",
            "Nothing leads to the node `%s`.".formatted(name),
            "Lead to it with a `goto`, or take it out.");
      }
    }
  }

  private static void circles(
      DialogSheet sheet, DialogGraph graph, Called called, Mistakes mistakes) {
    SequencedSet<String> circling = graph.circling(called::passes);
    if (!circling.isEmpty()) {
      mistakes.blocking(
          place(sheet, circling.getFirst()),
          "endless-circle",
          "The dialog can go round without asking anything: %s.".formatted(names(circling)),
          "Put a question into the circle, or lead out of it.");
    }
  }

  private static void endless(DialogSheet sheet, DialogGraph graph, Mistakes mistakes) {
    Set<String> ending = graph.leadingTo(DialogGraph.Step::isEnd);
    List<String> endless =
        graph.reachable(_ -> true).stream().filter(name -> !ending.contains(name)).toList();
    if (!endless.isEmpty()) {
      mistakes.blocking(
          place(sheet, endless.getFirst()),
          "never-ends",
          "The dialog never ends from here: %s.".formatted(names(endless)),
          "Lead from one of these nodes to an `end`.");
    }
  }

  private static void withoutPerson(
      DialogSheet sheet, DialogGraph graph, Called called, Mistakes mistakes) {
    Set<String> helped = graph.leadingTo(called::offersPerson);
    List<String> without =
        graph.reachable(step -> step.kind() != DialogSheet.Kind.HANDOFF).stream()
            .filter(name -> !helped.contains(name) && !isEnd(graph, name))
            .toList();
    if (!without.isEmpty()) {
      mistakes.blocking(
          place(sheet, without.getFirst()),
          "no-person",
          "No person can be reached from here: %s.".formatted(names(without)),
          "Add an option that leads to a `handoff` node.");
    }
  }

  private static boolean isEnd(DialogGraph graph, String name) {
    DialogGraph.Step step = graph.nodes().get(name);
    return step != null && step.kind() == DialogSheet.Kind.END;
  }

  private static Place place(DialogSheet sheet, String node) {
    return sheet.root().part("nodes").part(node).keyPlace();
  }

  private static String names(Collection<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }
}
