package fi.luotsi.language;

/**
 * Something that is wrong in an expression or in an entry of a word group, said so that its author
 * can mend it.
 *
 * @param place where it stands
 * @param column in the expression or entry, from 1
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record ExpressionProblem(Place place, int column, String message, String remedy) {

  /** Where an expression or an entry stands among those of one language. */
  public sealed interface Place {

    /** An expression in a list, from 0. */
    record OfExpression(int index) implements Place {}

    /** An entry of a word group, from 0. */
    record OfGroup(String group, int index) implements Place {}
  }
}
