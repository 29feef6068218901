package fi.luotsi.dialog;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import fi.luotsi.authoring.DidYouMean;
import fi.luotsi.authoring.Mistakes;
import fi.luotsi.authoring.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for conditions that cannot be understood, that compare a slot with a value which it never
 * has, and that stand twice in a branch.
 */
final class ConditionCheck implements DialogCheck {

  private static final Set<String> COMPARISONS = Set.of("_==_", "_!=_");

  private final Conditions conditions;

  ConditionCheck(Conditions conditions) {
    this.conditions = conditions;
  }

  @Override
  public void check(List<DialogSheet> sheets, Mistakes mistakes) {
    for (DialogSheet sheet : sheets) {
      Map<String, Slot> slots = sheet.slots();
      boolean allSlotsRead = slots.size() == sheet.root().part("slots").members().size();
      for (DialogSheet.Part node : sheet.nodes().values()) {
        Map<String, Place> seen = new HashMap<>();
        for (DialogSheet.Part item : node.parts("branch")) {
          DialogSheet.Part when = item.part("when");
          if (!when.said().isBlank() && allSlotsRead) {
            check(when, slots, mistakes);
            twice(when, seen, mistakes);
          }
        }
      }
    }
  }

  private void check(DialogSheet.Part when, Map<String, Slot> slots, Mistakes mistakes) {
    switch (conditions.compile(when.said(), slots)) {
      case Conditions.Compiled(_, CelAbstractSyntaxTree tree) ->
          values(when, tree, slots, mistakes);
      case Conditions.Refused(String problem, int column) ->
          mistakes.blocking(
              place(when, column),
              "wrong-condition",
              "The condition cannot be understood: %s.".formatted(oneLine(problem)),
              remedy(problem, slots));
    }
  }

  private static String remedy(String problem, Map<String, Slot> slots) {
    if (problem.contains("undeclared reference to '")) {
      String name = problem.replaceAll("(?s).*undeclared reference to '([^']*)'.*", "$1");
      return DidYouMean.remedy(
          name,
          slots.keySet(),
          "Slots are "
              + String.join(", ", slots.keySet().stream().sorted().toList())
              + "; put a value in quotation marks: 'nyt'.");
    }
    return problem.contains("expected type 'bool'")
        ? "Compare the slot with a value, such as \"kiire == 'nyt'\"."
        : "Write it like \"kiire == 'nyt' && ika < 1\": == != < > && || ! and values in '…'.";
  }

  private static void values(
      DialogSheet.Part when,
      CelAbstractSyntaxTree tree,
      Map<String, Slot> slots,
      Mistakes mistakes) {
    CelNavigableAst.fromAst(tree)
        .getRoot()
        .allNodes()
        .map(CelNavigableExpr::expr)
        .filter(expr -> expr.getKind() == CelExpr.ExprKind.Kind.CALL)
        .map(CelExpr::call)
        .filter(call -> COMPARISONS.contains(call.function()) && call.args().size() == 2)
        .forEach(call -> {
          compared(when, call.args().get(0), call.args().get(1), slots, mistakes);
          compared(when, call.args().get(1), call.args().get(0), slots, mistakes);
        });
  }

  private static void compared(
      DialogSheet.Part when,
      CelExpr name,
      CelExpr value,
      Map<String, Slot> slots,
      Mistakes mistakes) {
    if (name.getKind() != CelExpr.ExprKind.Kind.IDENT
        || value.getKind() != CelExpr.ExprKind.Kind.CONSTANT
        || value.constant().getKind() != CelConstant.Kind.STRING_VALUE
        || !(slots.get(name.ident().name()) instanceof Slot.Choice(List<String> values))) {
      return;
    }
    String compared = value.constant().stringValue();
    if (!compared.isEmpty() && !values.contains(compared)) {
      mistakes.blocking(
          when.place(),
          "unknown-slot-value",
          "`%s` is never `%s`.".formatted(name.ident().name(), compared),
          DidYouMean.remedy(
              compared, values, "It is one of " + String.join(", ", values) + ", or '' so far."));
    }
  }

  private static void twice(DialogSheet.Part when, Map<String, Place> seen, Mistakes mistakes) {
    Place first = seen.putIfAbsent(when.said().replaceAll("\\s+", ""), when.place());
    if (first != null) {
      mistakes.blocking(
          when.place(),
          "case-never-reached",
          "The same condition stands on line %d already, so this is never reached."
              .formatted(first.line()),
          "Take one of them out.");
    }
  }

  /** The place in the file; the first character of a condition stands after a quotation mark. */
  private static Place place(DialogSheet.Part when, int column) {
    Place start = when.place();
    String[] lines = when.sheet().document().file().text().split("\n", -1);
    String line = start.line() <= lines.length ? lines[start.line() - 1] : "";
    int at = start.column() - 1;
    boolean quoted = at < line.length() && (line.charAt(at) == '"' || line.charAt(at) == '\'');
    return new Place(start.file(), start.line(), start.column() + column + (quoted ? 1 : 0));
  }

  private static String oneLine(String text) {
    String first = text.lines().findFirst().orElse("");
    return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
  }
}
