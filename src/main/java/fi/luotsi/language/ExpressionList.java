package fi.luotsi.language;

import fi.luotsi.language.ExpressionProblem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Expressions of one language that mean the same, with the word groups that they refer to.
 *
 * @param <M> what they mean
 */
public record ExpressionList<M>(
    M meaning, Language language, Map<String, List<String>> groups, List<String> expressions) {

  public ExpressionList {
    groups = Map.copyOf(groups);
    expressions = List.copyOf(expressions);
  }

  /** All that is wrong in the expressions and groups; empty when they can be used. */
  public List<ExpressionProblem> problems() {
    List<ExpressionProblem> problems = new ArrayList<>();
    read(new WordForms(), problems, (_, _) -> {});
    return List.copyOf(problems);
  }

  /**
   * Hands over each expression with its text.
   *
   * @throws IllegalArgumentException when something is malformed
   */
  void parse(WordForms forms, BiConsumer<String, Expression> target) {
    List<ExpressionProblem> problems = new ArrayList<>();
    read(forms, problems, target);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException("Malformed expressions: " + problems);
    }
  }

  private void read(
      WordForms forms, List<ExpressionProblem> problems, BiConsumer<String, Expression> target) {
    ExpressionGroups known = ExpressionGroups.parse(groups, forms.in(language), problems);
    for (int i = 0; i < expressions.size(); i++) {
      String text = expressions.get(i);
      Place place = new Place.OfExpression(i);
      new ExpressionParser(text, place, known, problems)
          .expression()
          .ifPresent(expression -> target.accept(text, expression));
    }
  }
}
