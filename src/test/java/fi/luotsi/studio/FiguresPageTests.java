package fi.luotsi.studio;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.guidance.Thresholds;
import fi.luotsi.search.CrossValidation.HeldOut;
import fi.luotsi.studio.Experiments.Outcome;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresPageTests {

  private static final List<HeldOut> RESULTS =
      List.of(HeldOuts.found("a", 0.95), HeldOuts.found("b", 0.35), HeldOuts.found("", 0.1));

  @Test
  void tellsFiguresInTables() {
    FiguresPage page = new FiguresPage("Figures", RESULTS, 3);
    page.languages();
    page.reliability();
    page.thresholds();

    assertThat(page.text())
        .contains("# Figures", "3 example questions", "(3 folds)")
        .contains("| questions about a path | 2 | 0 | 0 | 2 |")
        .contains("| first | 50.0 % |  |  | 50.0 % |")
        .contains("| 0.9–1.0 | 1 | 95.0 % | 100.0 % |")
        .contains(String.format(Locale.ROOT, "| answer | %.2f |", Thresholds.DEFAULT.answer()));
  }

  @Test
  void tellsExperimentsInRows() {
    FiguresPage page = new FiguresPage("Figures", RESULTS, 3);
    page.experiments(
        "With less", List.of(new Outcome("half", Scores.of(RESULTS, Thresholds.DEFAULT))));

    assertThat(page.text()).contains("## With less", "| half | 50.0 % |  |  | 50.0 % |");
  }
}
