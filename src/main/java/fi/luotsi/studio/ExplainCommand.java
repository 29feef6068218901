package fi.luotsi.studio;

import fi.luotsi.guidance.LiveContent;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.privacy.Masking;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Shows why a message is answered as it is: {@code luotsi explain TEXT [--locale fi]}. Its
 * language, how its words are normalised, danger and signals, the candidates with what spoke for
 * each, the decision and the nearest other one.
 */
@Command(
    name = "explain",
    description = "Shows why a message is answered as it is.",
    mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {

  private final Supplier<LiveContent> content;
  private final Clock clock;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "TEXT", description = "The message.")
  private List<String> text = List.of();

  @Option(
      names = "--locale",
      paramLabel = "CODE",
      description =
          "Locale that the citizen chose: fi, fi-simple, sv or en; else it is told by the text.")
  private @Nullable String locale;

  /** Explains by the content that {@code content} gives, as at the moment {@code clock} says. */
  public ExplainCommand(Supplier<LiveContent> content, Clock clock) {
    this.content = content;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("Runs as a command");
    }
    ContentLocale chosen = chosen(spec);
    LiveContent live = content.get();
    Masking masking = new Masking(() -> live.current().publishedPhones());
    Explanations explanations = new Explanations(() -> live, masking, clock);
    new ExplanationFormat(spec.commandLine().getOut())
        .print(explanations.of(String.join(" ", text), chosen));
    return 0;
  }

  private @Nullable ContentLocale chosen(CommandSpec command) {
    if (locale == null) {
      return null;
    }
    return ContentLocale.ofCode(locale)
        .orElseThrow(() ->
            new ParameterException(
                command.commandLine(),
                "Unknown locale " + locale + "; there are " + ExplainEndpoint.codes() + "."));
  }
}
