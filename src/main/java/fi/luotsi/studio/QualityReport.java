package fi.luotsi.studio;

import fi.luotsi.guidance.Content;
import fi.luotsi.guidance.Thresholds;
import fi.luotsi.search.CrossValidation;
import fi.luotsi.search.CrossValidation.HeldOut;
import fi.luotsi.search.SituationValidation;
import fi.luotsi.search.SituationValidation.HeldOutSaying;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Pictures and tables of how well a content is understood, as files in a folder. */
final class QualityReport {

  private final Content content;
  private final int folds;

  QualityReport(Content content, int folds) {
    this.content = content;
    this.folds = folds;
  }

  /** Writes them; takes minutes. {@code whole}: all lessons of the content in as many folds. */
  void write(CrossValidation whole, Path folder) {
    List<HeldOut> results = whole.results();
    QualityCharts charts = new QualityCharts(results);
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("reliability.svg"), charts.reliability());
      Files.writeString(folder.resolve("thresholds.svg"), charts.thresholds(Thresholds.DEFAULT));
      List<HeldOutSaying> sayings = SituationValidation.of(content.lessons(), folds);
      Files.writeString(folder.resolve("situations.svg"), new SituationChart(sayings).drawn());
      Files.writeString(folder.resolve("figures.md"), figures(results, sayings));
      Files.writeString(folder.resolve("experiments.md"), experiments(whole, results));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the report to " + folder, e);
    }
  }

  private String figures(List<HeldOut> results, List<HeldOutSaying> sayings) {
    FiguresPage page = new FiguresPage("Figures of understanding", results, folds);
    page.languages();
    page.kinds(content.knowledge());
    page.reliability();
    page.thresholds();
    page.situations(sayings);
    return page.text();
  }

  private String experiments(CrossValidation whole, List<HeldOut> results) {
    Experiments experiments = new Experiments(content, folds, whole);
    FiguresPage page = new FiguresPage("Understanding with something left out", results, folds);
    page.experiments("With one thing left out", experiments.ablation());
    page.experiments("Stems of Finnish words", experiments.stemmings());
    page.experiments("With a share of the example questions", experiments.learningCurve());
    return page.text();
  }
}
