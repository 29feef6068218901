package fi.luotsi.studio;

import fi.luotsi.guidance.Thresholds;
import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.language.Language;
import fi.luotsi.search.CrossValidation.HeldOut;
import fi.luotsi.search.SituationValidation.HeldOutSaying;
import fi.luotsi.studio.Experiments.Outcome;
import fi.luotsi.studio.Reliability.Bin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A page of figures that {@code luotsi quality --report} writes, in Markdown. */
final class FiguresPage {

  private final StringBuilder page = new StringBuilder();
  private final List<HeldOut> results;

  /** {@code results}: what the match and the thresholds in force make of each question. */
  FiguresPage(String title, List<HeldOut> results, int folds) {
    this.results = List.copyOf(results);
    page.append(
        """
        # %s

        Written by `luotsi quality --report`; not to be edited. %d example questions of the content, each asked of an index
        that was made without it (%d folds). What they mean is told in [Quality](../quality.md).

        """
            .formatted(title, results.size(), folds));
  }

  /** What is found, by language. */
  void languages() {
    Scores scores = Scores.of(results, Thresholds.DEFAULT);
    MarkdownTable table = new MarkdownTable("", "fi", "sv", "en", "all", "share of");
    table.row("questions about a path", counts(true));
    table.row("questions about none", counts(false));
    for (Measure measure : Measure.values()) {
      if (scores.has(measure)) {
        List<String> figures = new ArrayList<>(byLanguage(scores, measure));
        figures.add(measure.meaning());
        table.row(measure.title(), figures);
      }
    }
    section("By language", table);
  }

  private List<String> counts(boolean belonging) {
    List<Long> counts = new ArrayList<>();
    for (Language language : Language.values()) {
      counts.add(
          results.stream()
              .filter(result -> result.belongs() == belonging && result.language() == language)
              .count());
    }
    counts.add(counts.stream().mapToLong(Long::longValue).sum());
    return Stream.concat(counts.stream().map(String::valueOf), Stream.of("")).toList();
  }

  private static List<String> byLanguage(Scores scores, Measure measure) {
    List<String> figures = new ArrayList<>();
    for (Language language : Language.values()) {
      figures.add(percent(scores.share(measure, language)));
    }
    figures.add(percent(scores.share(measure)));
    return figures;
  }

  /** What is found, by length and by segment. */
  void kinds(Knowledge knowledge) {
    MarkdownTable table =
        new MarkdownTable("", "questions", "first", "top 3", "certain", "wrong", "lost");
    new QuestionKinds(knowledge)
        .of(results)
        .forEach((kind, asked) -> {
          Scores scores = Scores.of(asked, Thresholds.DEFAULT);
          List<String> figures = new ArrayList<>(List.of(Integer.toString(asked.size())));
          Stream.of(Measure.FIRST, Measure.TOP_3, Measure.CERTAIN, Measure.WRONG, Measure.LOST)
              .forEach(measure -> figures.add(percent(scores.share(measure))));
          table.row(kind, figures);
        });
    section("By length and by segment", table);
  }

  /** Whether the match is a probability: the picture as a table, over all languages. */
  void reliability() {
    Reliability reliability = Reliability.of(results);
    MarkdownTable table = new MarkdownTable("match", "questions", "mean match", "right");
    for (int nth = 0; nth < Reliability.BINS; nth++) {
      Bin bin = reliability.bins().get(nth);
      table.row(
          String.format(Locale.ROOT, "%.1f–%.1f", nth / 10.0, (nth + 1) / 10.0),
          List.of(
              Integer.toString(bin.questions()), percent(bin.predicted()), percent(bin.right())));
    }
    section("Reliability", table);
    page.append(
        String.format(
            Locale.ROOT,
            "Match and share right differ by %.1f percentage points on average over the"
                + " questions.\n\n",
            100 * reliability.gap()));
  }

  /** The thresholds in force beside those that these questions would choose. */
  void thresholds() {
    ThresholdChoice choice = new ThresholdChoice(results);
    MarkdownTable table = new MarkdownTable("threshold", "in force", "chosen by these questions");
    table.row(
        "answer", List.of(two(Thresholds.DEFAULT.answer()), two(choice.thresholds().answer())));
    table.row(
        "relevant",
        List.of(two(Thresholds.DEFAULT.relevant()), two(choice.thresholds().relevant())));
    section("Thresholds", table);
  }

  /** What likeness to the examples of situations makes of messages that it had never seen. */
  void situations(List<HeldOutSaying> sayings) {
    MarkdownTable table =
        new MarkdownTable(
            "",
            "in force",
            "chosen by these messages",
            "heard",
            "look-alikes taken for it",
            "questions of paths taken for it");
    SituationTradeOff.all(sayings).forEach(tradeOff -> situation(table, tradeOff));
    section("Likeness to situations, without what expressions hear", table);
  }

  private static void situation(MarkdownTable table, SituationTradeOff tradeOff) {
    double inForce = tradeOff.inForce();
    table.row(
        tradeOff.name(),
        List.of(
            two(inForce),
            two(tradeOff.chosen()),
            percent(tradeOff.heard(inForce)),
            percent(tradeOff.lookAlikes(inForce)),
            percent(tradeOff.questions(inForce))));
  }

  /** What came of experiments, each with thresholds of its own. */
  void experiments(String title, List<Outcome> outcomes) {
    MarkdownTable table =
        new MarkdownTable(
            "", "first fi", "sv", "en", "all", "top 3", "certain", "lost", "off topic kept out");
    for (Outcome outcome : outcomes) {
      List<String> figures = new ArrayList<>(byLanguage(outcome.scores(), Measure.FIRST));
      Stream.of(Measure.TOP_3, Measure.CERTAIN, Measure.LOST, Measure.OFF_TOPIC)
          .forEach(measure -> figures.add(percent(outcome.scores().share(measure))));
      table.row(outcome.name(), figures);
    }
    section(title, table);
  }

  private void section(String title, MarkdownTable table) {
    page.append("## ").append(title).append("\n\n").append(table.text()).append('\n');
  }

  private static String percent(double share) {
    return Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private static String two(double threshold) {
    return String.format(Locale.ROOT, "%.2f", threshold);
  }

  String text() {
    return page.toString().stripTrailing() + "\n";
  }
}
