package fi.luotsi.studio;

import fi.luotsi.authoring.ContentFiles;
import fi.luotsi.authoring.Mistake;
import fi.luotsi.authoring.Mistakes;
import fi.luotsi.dialog.DialogCoverage;
import fi.luotsi.guidance.Content;
import fi.luotsi.guidance.ContentLoader;
import fi.luotsi.guidance.Guide;
import fi.luotsi.guidance.LoadedContent;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that content is checked for before it is published: its form, its references, that
 * each path is found by its own questions, and that every conversation test goes as written. Safe
 * for use by many threads.
 */
public final class ContentCheck {

  private static final String NOT_RUN =
      "Conversation tests were not run, because the content cannot be loaded before its mistakes"
          + " are mended. Example questions were not tried either.";

  private final ContentLoader loader;

  /**
   * @param clock tells which review dates have passed
   */
  public ContentCheck(Clock clock) {
    this.loader = new ContentLoader(clock, ContentCheck::fail);
  }

  private static void fail(Throwable failure) {
    throw new IllegalStateException("Understanding a message failed", failure);
  }

  /**
   * What was found.
   *
   * @param mistakes all of them, by file and place
   * @param paths number of service paths; 0 when the content cannot be loaded
   * @param conversations number of conversation tests that were run
   * @param notRun why the conversation tests were not run; null when they were
   * @param coverage what the tests passed of each dialog
   */
  public record Findings(
      List<Mistake> mistakes,
      int paths,
      int conversations,
      @Nullable String notRun,
      List<DialogCoverage.Report> coverage) {

    public Findings {
      mistakes = List.copyOf(mistakes);
      coverage = List.copyOf(coverage);
    }
  }

  public Findings check(ContentFiles files) {
    Mistakes mistakes = new Mistakes();
    LoadedContent loaded = loader.load(files);
    mistakes.addAll(loaded.mistakes());
    List<ConversationTest> tests = new ConversationTestReader(mistakes).read(files);
    if (loaded.content().isEmpty()) {
      return new Findings(mistakes.sorted(), 0, 0, NOT_RUN, List.of());
    }
    Content content = loaded.content().get();
    ExampleQuestionCheck questions = new ExampleQuestionCheck(content, mistakes);
    questions.check(files);
    questions.checkDialogs(files);
    List<DialogCoverage.Report> coverage = converse(content, tests, mistakes);
    return new Findings(
        mistakes.sorted(), content.knowledge().paths().size(), tests.size(), null, coverage);
  }

  private static List<DialogCoverage.Report> converse(
      Content content, List<ConversationTest> tests, Mistakes mistakes) {
    new ConversationReferences(content).check(tests, mistakes);
    DialogCoverage coverage = new DialogCoverage(content.dialogs());
    ConversationTestRunner runner =
        new ConversationTestRunner(Guide.of(content.with(coverage.watched())), mistakes);
    tests.forEach(runner::run);
    return coverage.report();
  }
}
