package fi.luotsi.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The ways on from a node as they are written. */
final class Ways {

  private Ways() {}

  /** The names of the nodes that may follow a node, each where it is written. */
  static List<DialogSheet.Part> from(DialogSheet.Part node) {
    List<DialogSheet.Part> ways = new ArrayList<>();
    add(node, "goto", ways);
    node.parts("options").forEach(option -> add(option, "goto", ways));
    for (DialogSheet.Part item : node.parts("branch")) {
      add(item, "goto", ways);
      add(item, "else", ways);
    }
    return ways;
  }

  private static void add(DialogSheet.Part part, String key, List<DialogSheet.Part> ways) {
    if (!part.text(key).isEmpty()) {
      ways.add(part.part(key));
    }
  }

  /**
   * Whether the first node of a dialog is there, every node says how it goes on, and all ways lead
   * to nodes of it.
   */
  static boolean whole(DialogSheet sheet) {
    Set<String> names = sheet.nodes().keySet();
    return names.contains(sheet.root().text("first"))
        && sheet.nodes().values().stream().allMatch(node -> whole(node, names));
  }

  private static boolean whole(DialogSheet.Part node, Set<String> names) {
    return node.kind().filter(kind -> goesOn(node, kind)).isPresent()
        && from(node).stream().allMatch(way -> names.contains(way.said()));
  }

  private static boolean goesOn(DialogSheet.Part node, DialogSheet.Kind kind) {
    return switch (kind) {
      case END, HANDOFF -> true;
      case SAY, SUGGEST, CALL -> !node.text("goto").isEmpty();
      case ASK -> node.has("options") ? eachLeadsOn(node, "options") : !node.text("goto").isEmpty();
      case BRANCH -> eachLeadsOn(node, "branch");
    };
  }

  private static boolean eachLeadsOn(DialogSheet.Part node, String key) {
    List<DialogSheet.Part> parts = node.parts(key);
    return !parts.isEmpty()
        && parts.stream()
            .allMatch(part -> !part.text("goto").isEmpty() || !part.text("else").isEmpty());
  }
}
