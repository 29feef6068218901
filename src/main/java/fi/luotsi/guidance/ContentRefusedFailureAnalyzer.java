package fi.luotsi.guidance;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly at start why the content cannot be served and what to do. */
final class ContentRefusedFailureAnalyzer extends AbstractFailureAnalyzer<ContentRefused> {

  @Override
  protected FailureAnalysis analyze(Throwable root, ContentRefused cause) {
    return new FailureAnalysis(
        "The content cannot be served.\n" + cause.getMessage(),
        "Start with --luotsi.content=DIR, a folder that holds knowledge/ and dialogs/; the command"
            + " `check DIR` tells all its mistakes.",
        cause);
  }
}
