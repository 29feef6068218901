package fi.luotsi.dialog;

import java.util.ArrayList;
import java.util.List;

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

  /** Whether all ways of a dialog lead to nodes of it, and its first node is there. */
  static boolean whole(DialogSheet sheet) {
    var names = sheet.nodes().keySet();
    return sheet.valid()
        && names.contains(sheet.root().text("first"))
        && sheet.nodes().values().stream()
            .flatMap(node -> from(node).stream())
            .allMatch(way -> names.contains(way.said()))
        && sheet.nodes().values().stream().allMatch(node -> node.kind().isPresent());
  }
}
