package fi.luotsi.language;

import java.util.List;

/**
 * An expression as it is read: parts that stand near each other in any order.
 *
 * @param parts at least one
 * @param without what may not stand in the same clause
 * @param passed how many other words may stand between the parts at most
 */
record Expression(List<Pattern> parts, List<Pattern> without, int passed) {

  static final int USUALLY_PASSED = 5;
  static final int MOST_PASSED = 30;

  Expression {
    parts = List.copyOf(parts);
    without = List.copyOf(without);
  }

  /** The part that can begin with the fewest words. */
  Pattern rarest() {
    Pattern rarest = parts.getFirst();
    for (Pattern part : parts) {
      if (part.starters().size() < rarest.starters().size()) {
        rarest = part;
      }
    }
    return rarest;
  }
}
