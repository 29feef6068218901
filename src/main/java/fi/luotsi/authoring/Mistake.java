package fi.luotsi.authoring;

import java.util.Comparator;

/**
 * Something in a content file that has to be mended, said so that its author can.
 *
 * @param gravity whether content with it may be served
 * @param file path relative to the content folder, with forward slashes
 * @param line from 1
 * @param column from 1
 * @param code stable name of the kind of mistake, such as {@code unknown-channel}
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record Mistake(
    Gravity gravity, String file, int line, int column, String code, String message, String remedy)
    implements Comparable<Mistake> {

  /** Whether the running server would refuse content with the mistake. */
  public enum Gravity {
    /** The content cannot be served: the edit is refused and the old content stays. */
    BLOCKING,
    /**
     * The content can be served, yet has to be mended before it is published: a passed review date,
     * say.
     */
    ADVISORY
  }

  private static final Comparator<Mistake> BY_PLACE =
      Comparator.comparing(Mistake::file)
          .thenComparingInt(Mistake::line)
          .thenComparingInt(Mistake::column)
          .thenComparing(Mistake::code)
          .thenComparing(Mistake::message);

  /** The mistake in one line: {@code file:line:column: what is wrong. What to do.} */
  public String said() {
    return "%s:%d:%d: %s %s".formatted(file, line, column, message, remedy);
  }

  @Override
  public int compareTo(Mistake other) {
    return BY_PLACE.compare(this, other);
  }
}
