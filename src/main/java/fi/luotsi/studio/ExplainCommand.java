package fi.luotsi.studio;

import fi.luotsi.guidance.Content;
import fi.luotsi.guidance.Guidance;
import fi.luotsi.guidance.LiveContent;
import fi.luotsi.guidance.Memory;
import fi.luotsi.guidance.Thresholds;
import fi.luotsi.guidance.Utterance;
import fi.luotsi.knowledge.Candidate;
import fi.luotsi.knowledge.Evidence;
import fi.luotsi.knowledge.PathSearch;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import fi.luotsi.language.TextAnalysis;
import fi.luotsi.language.Word;
import java.io.PrintWriter;
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
 * Shows why a message is answered as it is: {@code luotsi explain TEXT [--locale fi]}. Its
 * language, the stems its words are compared by, danger and signals, the candidates with what spoke
 * for each, and the decision.
 */
@Command(
    name = "explain",
    description = "Shows why a message is answered as it is.",
    mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {

  private static final int SHOWN = 5;

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
    explain(String.join(" ", text), content.get(), spec.commandLine().getOut());
    return 0;
  }

  private void explain(String message, LiveContent live, PrintWriter out) {
    Memory memory =
        ContentLocale.ofCode(locale == null ? "" : locale)
            .map(chosen -> Memory.fresh(chosen, true))
            .orElse(Memory.fresh(ContentLocale.FI, false));
    Guidance guidance =
        live.current()
            .reply(memory, new Utterance.Text(message), clock.instant())
            .orElseThrow()
            .guidance();
    Language language = guidance.locale().language();
    language(message, live.content(), language, out);
    words(message, language, out);
    recognised(message, live.content(), language, out);
    candidates(message, language, live.content().search(), out);
    decision(guidance, out);
    out.flush();
  }

  private static void language(String message, Content content, Language taken, PrintWriter out) {
    var evidence = content.languages().identify(message);
    out.printf("language   %s (", taken.code());
    for (Language language : Language.values()) {
      out.printf(Locale.ROOT, " %s %.2f", language.code(), evidence.probability(language));
    }
    out.println(" )");
  }

  private static void words(String message, Language language, PrintWriter out) {
    out.print("words     ");
    for (Word word : TextAnalysis.of(language).words(message)) {
      out.printf(" %s [%s]", word.surface(), word.stem());
    }
    out.println();
  }

  private static void recognised(
      String message, Content content, Language language, PrintWriter out) {
    content
        .dangers()
        .recognise(message)
        .ifPresent(danger ->
            out.printf(
                "danger     %s, %s: \"%s\"%n",
                danger.kind().code(),
                danger.severity().name().toLowerCase(Locale.ROOT),
                danger.words()));
    out.printf("signals    %s%n", content.signals().recognise(message, language));
  }

  private static void candidates(
      String message, Language language, PathSearch search, PrintWriter out) {
    List<Candidate> candidates = search.search(message, language);
    out.printf(
        Locale.ROOT,
        "belongs    %.3f (asked back about from %.2f, answered from %.2f for one path)%ncandidates%n",
        Candidate.anyMatch(candidates),
        Thresholds.DEFAULT.relevant(),
        Thresholds.DEFAULT.answer());
    for (Candidate candidate : candidates.subList(0, Math.min(SHOWN, candidates.size()))) {
      out.printf(Locale.ROOT, "  %.3f  %s%n", candidate.match(), candidate.path());
      for (Evidence evidence : search.evidence(message, language, candidate.path())) {
        out.printf(
            Locale.ROOT,
            "           %s %.2f %s %s%n",
            evidence.source(),
            evidence.score(),
            evidence.words(),
            evidence.text());
      }
    }
  }

  private static void decision(Guidance guidance, PrintWriter out) {
    out.printf(
        "decision   %s%s%n           %s%n",
        guidance.decision().name().toLowerCase(Locale.ROOT), why(guidance), guidance.text());
  }

  private static String why(Guidance guidance) {
    return switch (guidance.decision()) {
      case ANSWER -> ": the first match is high enough to be certain";
      case CLARIFY -> ": it belongs here, but no path is certain";
      case DIALOG -> ": a dialog begins with it";
      case SAFETY -> ": danger goes before everything else";
      case HANDOFF -> ": it needs a person";
      case SMALLTALK -> ": it is small talk, and no path matches strongly";
      case FALLBACK -> ": it seems to be about no path";
    };
  }
}
