package fi.luotsi.studio;

import fi.luotsi.guidance.Content;
import fi.luotsi.guidance.LiveContent;
import fi.luotsi.guidance.Thresholds;
import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.search.CrossValidation;
import fi.luotsi.search.CrossValidation.HeldOut;
import fi.luotsi.search.SituationValidation;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Measures how well the content in force is understood: {@code luotsi quality [FILE]}. With a test
 * set it is asked the questions of the set; without one, the content's own example questions, each
 * held out of the index.
 */
@Command(
    name = "quality",
    description = "Measures how well questions are understood.",
    mixinStandardHelpOptions = true)
public final class QualityCommand implements Callable<Integer> {

  private final Supplier<LiveContent> content;
  private final Clock clock;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "Test set, one JSON object a line: id, lang, text, decision, accept, safety.")
  private @Nullable Path file;

  @Option(
      names = "--folds",
      defaultValue = "5",
      description = "Parts in which example questions are held out (default 5); 0 leaves it out.")
  private int folds;

  @Option(
      names = "--misses",
      description =
          "Lists the questions of the file that were understood wrongly; with --calibrate also the"
              + " content's questions that the thresholds in force take for danger, one's own case"
              + " or a wish for a person. What does tell of it belongs in knowledge/situations.")
  private boolean misses;

  @Option(
      names = "--calibrate",
      description =
          "Fits the constants of the match to the held-out questions, chooses the thresholds by"
              + " them and prints both.")
  private boolean calibrate;

  @Option(
      names = "--report",
      paramLabel = "FOLDER",
      description =
          "Writes pictures and tables of the held-out questions there, also of what is found when"
              + " something is left out; takes many minutes.")
  private @Nullable Path report;

  /** Measures the content that {@code content} gives, as at the moment {@code clock} says. */
  public QualityCommand(Supplier<LiveContent> content, Clock clock) {
    this.content = content;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    LiveContent live = content.get();
    PrintWriter out = out();
    if (file != null) {
      examine(new QuestionFile(file).questions(), live, out);
    }
    if (folds > 0) {
      crossValidate(live.content(), out);
    }
    out.flush();
    return 0;
  }

  private PrintWriter out() {
    if (spec == null) {
      throw new IllegalStateException("Runs as a command");
    }
    return spec.commandLine().getOut();
  }

  private void examine(List<Question> questions, LiveContent live, PrintWriter out) {
    Knowledge knowledge = live.content().knowledge();
    List<Question> asked =
        questions.stream().filter(question -> isCovered(question, knowledge)).toList();
    Examination examination = new Examination(live.current(), clock.instant());
    asked.forEach(examination::ask);
    out.printf(
        "%d of %d questions; %d are left out because no path they accept is written yet%n",
        asked.size(), questions.size(), questions.size() - asked.size());
    print(examination.scores(), out);
    out.printf(
        Locale.ROOT,
        "%-19s%.2f ms median, %.2f ms p99%n%n",
        "time",
        examination.milliseconds(50),
        examination.milliseconds(99));
    if (misses) {
      examination.misses().forEach(out::println);
    }
  }

  private static boolean isCovered(Question question, Knowledge knowledge) {
    return question.accept().isEmpty()
        || question.accept().stream().anyMatch(knowledge.paths()::containsKey);
  }

  private void crossValidate(Content content, PrintWriter out) {
    CrossValidation validation = CrossValidation.of(content.lessons(), folds);
    List<HeldOut> results = validation.results();
    out.printf(
        "%d example questions of the content, each held out of the index (%d folds)%n",
        results.size(), folds);
    print(Scores.of(results, Thresholds.DEFAULT), out);
    if (calibrate) {
      calibrate(validation.recalibrated(), out);
      situations(content, out);
    }
    if (report != null) {
      out.flush();
      new QualityReport(content, folds).write(validation, report);
    }
  }

  private static void calibrate(CrossValidation.Recalibrated fitted, PrintWriter out) {
    ThresholdChoice choice = new ThresholdChoice(fitted.results());
    out.printf("%nfitted to them: %s%n", fitted.constants());
    out.printf(
        Locale.ROOT,
        "thresholds: answer %.3f, at which %.1f%% are answered wrong; relevant %.3f%n",
        choice.answer(ThresholdChoice.MOST_WRONG),
        100 * ThresholdChoice.MOST_WRONG,
        choice.relevant());
    print(Scores.of(fitted.results(), Thresholds.DEFAULT), out);
  }

  private void situations(Content content, PrintWriter out) {
    LikenessCalibration likeness =
        new LikenessCalibration(SituationValidation.of(content.lessons(), folds), out);
    likeness.printChosen();
    likeness.printDoubt(content);
    if (misses) {
      likeness.printTaken();
    }
  }

  private static void print(Scores scores, PrintWriter out) {
    out.println(Scores.heading());
    for (Measure measure : Measure.values()) {
      if (scores.has(measure)) {
        out.println(scores.line(measure));
      }
    }
  }
}
