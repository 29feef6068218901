package fi.luotsi.knowledge;

import java.util.List;
import java.util.Map;

/**
 * Expressions by which something is recognised in a message, in one language.
 *
 * @param groups named word groups that expressions refer to
 * @param expressions what means it
 * @param lookalikes what looks like it and is not
 */
public record SignalExpressions(
    Map<String, List<String>> groups, List<String> expressions, List<String> lookalikes) {

  public SignalExpressions {
    groups = Map.copyOf(groups);
    expressions = List.copyOf(expressions);
    lookalikes = List.copyOf(lookalikes);
  }
}
