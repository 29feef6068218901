package fi.luotsi.dialog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import java.util.List;
import java.util.Map;

/**
 * Compiles conditions: CEL over the slots of a dialog, type-checked, always yes or no. What was
 * compiled is kept, so that an edit costs only what it changes. Without macros, so that no
 * condition runs longer than its own length. Safe for use by many threads.
 */
final class Conditions {

  private static final int MOST_KEPT = 2_000;

  private final Cache<Key, Outcome> compiled = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  private record Key(String source, Map<String, Slot> slots) {}

  /** What became of a condition. */
  sealed interface Outcome {}

  /** It can be worked out. */
  record Compiled(Condition condition, CelAbstractSyntaxTree tree) implements Outcome {}

  /**
   * It cannot be understood.
   *
   * @param column of the first thing that cannot, from 0
   */
  record Refused(String problem, int column) implements Outcome {}

  private record CelCondition(String source, dev.cel.runtime.CelRuntime.Program program)
      implements Condition {

    @Override
    public boolean holds(Map<String, Object> slots) {
      try {
        return Boolean.TRUE.equals(program.eval(slots));
      } catch (CelEvaluationException e) {
        ArithmeticException failure = new ArithmeticException("Cannot work out " + source);
        failure.initCause(e);
        throw failure;
      }
    }
  }

  Outcome compile(String source, Map<String, Slot> slots) {
    return compiled.get(new Key(source, Map.copyOf(slots)), Conditions::compile);
  }

  /** The condition, which the checks have seen to be right. */
  Condition condition(String source, Map<String, Slot> slots) {
    return switch (compile(source, slots)) {
      case Compiled(Condition condition, _) -> condition;
      case Refused(String problem, _) -> throw new IllegalStateException(source + ": " + problem);
    };
  }

  private static Outcome compile(Key key) {
    Cel cel = cel(key.slots());
    CelValidationResult result = cel.compile(key.source());
    if (result.hasError()) {
      return refused(result.getErrors());
    }
    try {
      CelAbstractSyntaxTree tree = result.getAst();
      return new Compiled(new CelCondition(key.source(), cel.createProgram(tree)), tree);
    } catch (CelValidationException | CelEvaluationException e) {
      return new Refused(String.valueOf(e.getMessage()), 0);
    }
  }

  private static Outcome refused(List<CelIssue> issues) {
    CelIssue first = issues.getFirst();
    return new Refused(first.getMessage(), Math.max(0, first.getSourceLocation().getColumn()));
  }

  private static Cel cel(Map<String, Slot> slots) {
    CelBuilder builder = CelFactory.standardCelBuilder().setResultType(SimpleType.BOOL);
    slots.forEach((name, slot) -> builder.addVar(name, type(slot)));
    return builder.build();
  }

  private static CelType type(Slot slot) {
    return switch (slot) {
      case Slot.Choice _ -> SimpleType.STRING;
      case Slot.YesNo _ -> SimpleType.BOOL;
      case Slot.Count _ -> SimpleType.INT;
      case Slot.Text _ -> SimpleType.STRING;
    };
  }
}
