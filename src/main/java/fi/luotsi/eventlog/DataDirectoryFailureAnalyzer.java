package fi.luotsi.eventlog;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly at start what is wrong with the data directory and what to do. */
final class DataDirectoryFailureAnalyzer extends AbstractFailureAnalyzer<DataDirectory.NotUsable> {

  @Override
  protected FailureAnalysis analyze(Throwable root, DataDirectory.NotUsable cause) {
    return new FailureAnalysis(
        cause.getMessage() + ".",
        "Start with --luotsi.data=DIR, a directory that this user may write to and no other running"
            + " server uses.",
        cause);
  }
}
