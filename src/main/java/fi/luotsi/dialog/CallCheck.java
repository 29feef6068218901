package fi.luotsi.dialog;

import fi.luotsi.authoring.Mistakes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for dialogs that call each other in a circle, or too deep. */
final class CallCheck implements DialogCheck {

  @Override
  public void check(List<DialogSheet> sheets, Mistakes mistakes) {
    Map<String, List<String>> called = new HashMap<>();
    sheets.forEach(sheet ->
        called.put(sheet.id(), calls(sheet).stream().map(DialogSheet.Part::said).toList()));
    Map<String, Integer> depths = new HashMap<>();
    for (DialogSheet sheet : sheets) {
      for (DialogSheet.Part call : calls(sheet)) {
        if (reached(call.said(), called).contains(sheet.id())) {
          circle(sheet, call, mistakes);
        } else if (1 + depth(call.said(), called, depths) > Frames.DEEPEST) {
          tooDeep(call, mistakes);
        }
      }
    }
  }

  private static List<DialogSheet.Part> calls(DialogSheet sheet) {
    return sheet.nodes().values().stream()
        .filter(node -> !node.text("call").isEmpty())
        .map(node -> node.part("call"))
        .toList();
  }

  /** A dialog and all that it calls, directly or not. */
  private static Set<String> reached(String dialog, Map<String, List<String>> called) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(dialog));
    while (!open.isEmpty()) {
      String next = open.remove();
      if (reached.add(next)) {
        open.addAll(called.getOrDefault(next, List.of()));
      }
    }
    return reached;
  }

  /** How many dialogs are open at once at most when that one runs; circles are not followed. */
  private static int depth(
      String dialog, Map<String, List<String>> called, Map<String, Integer> known) {
    Integer depth = known.get(dialog);
    if (depth != null) {
      return depth;
    }
    known.put(dialog, 0);
    int deepest = 0;
    for (String next : called.getOrDefault(dialog, List.of())) {
      deepest = Math.max(deepest, depth(next, called, known));
    }
    known.put(dialog, deepest + 1);
    return deepest + 1;
  }

  private static void circle(DialogSheet sheet, DialogSheet.Part call, Mistakes mistakes) {
    mistakes.blocking(
        call.place(),
        "call-circle",
        "`%s` calls `%s`, which leads back to `%1$s`.".formatted(sheet.id(), call.said()),
        "End one of them without a call, or lead on with `goto`.");
  }

  private static void tooDeep(DialogSheet.Part call, Mistakes mistakes) {
    mistakes.blocking(
        call.place(),
        "calls-too-deep",
        "Dialogs call dialogs more than %d deep from here.".formatted(Frames.DEEPEST),
        "Put some of them together.");
  }
}
