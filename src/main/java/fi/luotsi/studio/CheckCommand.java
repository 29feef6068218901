package fi.luotsi.studio;

import fi.luotsi.authoring.ContentSource;
import fi.luotsi.dialog.DialogCoverage;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The command that checks content: exit code 0 without mistakes, 1 with mistakes, 2 when it was
 * called wrongly or there is no content.
 */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Checks service paths and dialogs: their form, references and wording, that each path is found"
          + " by its own example questions, and that every conversation test goes as written.",
      "Exit code: 0 without mistakes, 1 with mistakes, 2 for wrong usage or missing content."
    })
public final class CheckCommand implements Callable<Integer> {

  private final Clock clock;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description =
          "Folder that holds knowledge/ and dialogs/. When left out: the current folder if it holds"
              + " knowledge/, else the content shipped in the program.")
  private @Nullable Path folder;

  @Option(
      names = "--format",
      paramLabel = "text|json|github",
      defaultValue = "text",
      description = "How mistakes are printed: ${COMPLETION-CANDIDATES}. Default: text.")
  private MistakeFormat format = MistakeFormat.TEXT;

  @Option(
      names = "--coverage",
      description =
          "Also prints the nodes and options of dialogs that no conversation test passes.")
  private boolean coverage;

  public CheckCommand() {
    this(Clock.systemUTC());
  }

  CheckCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (folder != null && !Files.isDirectory(folder.resolve("knowledge"))) {
      line().getErr().println("There is no folder " + folder.resolve("knowledge") + ".");
      line().getErr().flush();
      return CommandLine.ExitCode.USAGE;
    }
    ContentCheck.Findings findings = new ContentCheck(clock).check(source().read());
    PrintWriter out = line().getOut();
    out.print(format.print(findings, new ContentPlace(folder == null ? Path.of("") : folder)));
    if (format == MistakeFormat.TEXT) {
      summarise(findings, out);
    }
    out.flush();
    return findings.mistakes().isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private ContentSource source() {
    return folder == null ? ContentSource.here() : ContentSource.directory(folder);
  }

  private void summarise(ContentCheck.Findings findings, PrintWriter out) {
    if (coverage) {
      findings.coverage().forEach(report -> summarise(report, out));
    }
    int mistakes = findings.mistakes().size();
    out.printf(
        "%s. %s%n",
        mistakes == 0 ? "No mistakes" : mistakes == 1 ? "1 mistake" : mistakes + " mistakes",
        extent(findings));
  }

  private static String extent(ContentCheck.Findings findings) {
    if (findings.notRun() != null) {
      return findings.notRun();
    }
    return "%d service paths, %d dialogs, %d conversation tests."
        .formatted(findings.paths(), findings.coverage().size(), findings.conversations());
  }

  private static void summarise(DialogCoverage.Report report, PrintWriter out) {
    out.printf(
        "%s: %d of %d nodes and %d of %d options passed%s%s%n",
        report.dialog(),
        report.nodes() - report.nodesMissed().size(),
        report.nodes(),
        report.options() - report.optionsMissed().size(),
        report.options(),
        missed("; nodes not passed: ", report.nodesMissed()),
        missed("; options not picked: ", report.optionsMissed()));
  }

  private static String missed(String title, List<String> names) {
    return names.isEmpty() ? "" : title + String.join(", ", names);
  }

  private CommandLine line() {
    if (spec == null) {
      throw new IllegalStateException("The command is run by picocli");
    }
    return spec.commandLine();
  }
}
