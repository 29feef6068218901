package fi.luotsi.knowledge;

import fi.luotsi.language.Language;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognises {@link Signal}s in a message, apart from those that only show words of danger in their
 * light ({@code context-…}). Safe for use by many threads; needs no index.
 */
public interface SignalRecogniser {

  /** Ids of the signals that the text gives. */
  Set<String> recognise(String text, Language language);

  /**
   * The recogniser of those signals.
   *
   * @throws IllegalArgumentException when an expression is malformed
   */
  static SignalRecogniser of(Map<String, Signal> signals) {
    return new ExpressionSignalRecogniser(
        signals.values().stream()
            .filter(signal -> !signal.id().startsWith("context-"))
            .collect(Collectors.toMap(Signal::id, Signal::expressions)));
  }
}
