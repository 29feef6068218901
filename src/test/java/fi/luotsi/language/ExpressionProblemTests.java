package fi.luotsi.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.luotsi.language.ExpressionProblem.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What authors are told of a malformed expression: what, at which column, and what to do. */
class ExpressionProblemTests {

  private static final Map<String, List<String>> GROUPS = Map.of("rinta", List.of("rinta*"));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '§',
      value = {
        "§§; 1; A word is missing here",
        "(a|b; 1; ( is never closed",
        "a); 2; ) was never opened",
        "a|b; 2; | stands outside ( )",
        "<rinta; 1; < is never closed",
        "<rinra>; 1; There is no group <rinra>",
        "a* b*; 1; a* would be found in nearly every text",
        "hen*git; 5; * stands inside a word",
        ".. a; 1; A gap .. stands at an edge",
        "a ..; 1; A gap .. stands at an edge",
        "a . b; 3; A single . means nothing",
        "a?; 1; Nothing here has to be there",
        "aa +; 5; A word is missing here",
        "aa + bb /99; 10; A number from 0 to 30 has to follow /",
        "aa /; 5; A number from 0 to 30 has to follow /",
        "§\"en jaksa\"§; 1; A word is missing here",
        "en \"jaksa\"; 4; Quotation marks mean nothing here",
        "aa, bb; 3; , cannot stand here",
      })
  void saysWhatIsWrongAndWhere(String expression, int column, String message) {
    List<ExpressionProblem> problems = problems(GROUPS, expression.replace("§", ""));

    assertThat(problems)
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.message()).isEqualTo(message);
          assertThat(problem.column()).isEqualTo(column);
          assertThat(problem.place()).isEqualTo(new Place.OfExpression(0));
          assertThat(problem.remedy()).isNotBlank();
        });
  }

  @Test
  void offersTheGroupThatWasMeant() {
    assertThat(problems(GROUPS, "<rimta> sattuu"))
        .singleElement()
        .matches(problem -> problem.remedy().equals("Did you mean <rinta>?"));
  }

  @Test
  void reportsGroupsOfTheirOwnAndCircles() {
    List<ExpressionProblem> problems =
        problems(Map.of("a", List.of("aa", "<b>"), "b", List.of("<a>")), "<a>");

    assertThat(problems)
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.place()).isEqualTo(new Place.OfGroup("b", 0));
          assertThat(problem.message()).isEqualTo("Group <a> names itself");
        });
  }

  @Test
  void reportsAllAtOnce() {
    ExpressionList<String> list =
        new ExpressionList<>("x", Language.FI, GROUPS, List.of("(a", "ok", "b)"));

    assertThat(list.problems()).hasSize(2);
  }

  @Test
  void isNotCompiledWhileMalformed() {
    ExpressionList<String> list = new ExpressionList<>("x", Language.FI, GROUPS, List.of("(a"));

    assertThatIllegalArgumentException().isThrownBy(() -> ExpressionSet.of(List.of(list)));
  }

  private static List<ExpressionProblem> problems(
      Map<String, List<String>> groups, String expression) {
    return new ExpressionList<>("x", Language.FI, groups, List.of(expression)).problems();
  }
}
