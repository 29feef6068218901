package fi.luotsi;

import fi.luotsi.authoring.ContentSource;
import fi.luotsi.console.HashPassword;
import fi.luotsi.guidance.ContentLoader;
import fi.luotsi.guidance.LiveContent;
import fi.luotsi.studio.CheckCommand;
import fi.luotsi.studio.ExplainCommand;
import fi.luotsi.studio.QualityCommand;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What the jar does besides serving: {@code java -jar luotsi.jar check}. Run without Spring. */
final class Commands {

  @Command(
      name = "luotsi",
      description = "Without a command: runs the server.",
      mixinStandardHelpOptions = true)
  private static final class Root {}

  private static final Clock CLOCK = Clock.systemUTC();

  private final CommandLine line =
      new CommandLine(new Root())
          .addSubcommand(new CheckCommand())
          .addSubcommand(new QualityCommand(Commands::content, CLOCK))
          .addSubcommand(new ExplainCommand(Commands::content, CLOCK))
          .addSubcommand(new HashPassword());

  /** Whether the arguments name a command or ask for help; otherwise they are the server's. */
  boolean meantBy(List<String> arguments) {
    return !arguments.isEmpty()
        && (line.getSubcommands().containsKey(arguments.getFirst())
            || List.of("-h", "--help").contains(arguments.getFirst()));
  }

  Set<String> names() {
    return line.getSubcommands().keySet();
  }

  /** Runs the command that the arguments name. Returns the exit code. */
  int run(List<String> arguments) {
    return line.execute(arguments.toArray(String[]::new));
  }

  /** The content of the folder it is run in, else the shipped content. */
  private static LiveContent content() {
    return new LiveContent(
        ContentSource.here(), new ContentLoader(CLOCK, Throwable::printStackTrace), Runnable::run);
  }
}
