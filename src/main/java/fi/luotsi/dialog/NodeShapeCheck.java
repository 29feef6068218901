package fi.luotsi.dialog;

import fi.luotsi.authoring.Mistakes;
import java.util.List;

/**
 * Looks for nodes that do nothing, questions that wait for nothing or for two things, and branches
 * that do not cover everything.
 */
final class NodeShapeCheck implements DialogCheck {

  private static final List<String> ANSWERS = List.of("options", "yesNo", "number", "text");

  @Override
  public void check(List<DialogSheet> sheets, Mistakes mistakes) {
    for (DialogSheet sheet : sheets) {
      sheet.nodes().forEach((name, node) -> check(name, node, mistakes));
    }
  }

  private static void check(String name, DialogSheet.Part node, Mistakes mistakes) {
    DialogSheet.Kind kind = node.kind().orElse(null);
    if (kind == null) {
      mistakes.blocking(
          node.keyPlace(),
          "node-without-kind",
          "The node `%s` does nothing.".formatted(name),
          "Write one of say, ask, branch, suggest, handoff, call or end into it.");
    } else if (kind == DialogSheet.Kind.ASK) {
      ask(name, node, mistakes);
    } else if (kind == DialogSheet.Kind.BRANCH) {
      branch(name, node, mistakes);
    }
  }

  private static void ask(String name, DialogSheet.Part node, Mistakes mistakes) {
    List<String> answers = ANSWERS.stream().filter(node::has).toList();
    if (answers.isEmpty()) {
      mistakes.blocking(
          node.part("ask").keyPlace(),
          "ask-without-answer",
          "The question `%s` waits for nothing.".formatted(name),
          "Add `options:`, or `yesNo:`, `number:` or `text:` with the name of a slot.");
    } else if (answers.size() > 1) {
      mistakes.blocking(
          node.part(answers.getLast()).keyPlace(),
          "two-answers",
          "The question `%s` waits for %s.".formatted(name, String.join(" and for ", answers)),
          "Keep one of them.");
    } else if (!node.has("options") && !node.has("goto")) {
      mistakes.blocking(
          node.part("ask").keyPlace(),
          "no-way-on",
          "The question `%s` leads nowhere.".formatted(name),
          "Add `goto:` with the name of the node that follows.");
    } else if (node.has("options") && node.has("goto")) {
      mistakes.blocking(
          node.part("goto").keyPlace(),
          "goto-beside-options",
          "Each option of `%s` says where it leads; this is never followed.".formatted(name),
          "Take it out, or move it into the options.");
    }
  }

  private static void branch(String name, DialogSheet.Part node, Mistakes mistakes) {
    List<DialogSheet.Part> cases = node.parts("branch");
    if (cases.stream().noneMatch(item -> item.has("else"))) {
      mistakes.blocking(
          node.part("branch").keyPlace(),
          "branch-without-else",
          "The branch `%s` does not say where to go when no condition holds.".formatted(name),
          "Add `- {else: …}` with the name of a node as its last case.");
    }
    for (DialogSheet.Part item : cases) {
      boolean last = item.pointer().equals(cases.getLast().pointer());
      if (item.has("else") && (!last || item.has("when"))) {
        mistakes.blocking(
            item.place(),
            "else-not-last",
            "`else` holds always, so it has to be a case by itself and the last one.",
            "Move `- {else: …}` to the end of the branch, and keep one.");
      }
      if (!item.has("else") && !item.has("when")) {
        mistakes.blocking(
            item.place(),
            "case-without-condition",
            "The case does not say when it holds.",
            "Write {when: \"…\", goto: …}, or {else: …} for the last one.");
      }
    }
  }
}
