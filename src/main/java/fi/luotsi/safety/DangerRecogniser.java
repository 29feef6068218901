package fi.luotsi.safety;

import fi.luotsi.knowledge.Knowledge;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Recognises danger in a message, whatever language it is in. Safe for use by many threads; needs
 * no index.
 */
public interface DangerRecogniser {

  /** What a text says of danger, also what it denies. */
  Recognition read(String text);

  /** The gravest danger that the text speaks of. */
  default Optional<Danger> recognise(String text) {
    return read(text).danger();
  }

  /**
   * The recogniser that the content describes. It fails safe: what goes wrong inside is handed to
   * {@code failures}, and the message is treated as {@link Danger#unread() one that may be danger}.
   *
   * @throws IllegalArgumentException when an expression is malformed
   */
  static DangerRecogniser of(Knowledge knowledge, Consumer<Throwable> failures) {
    return new FailSafeDangerRecogniser(
        new ExpressionDangerRecogniser(knowledge.safety().values(), knowledge.signals()), failures);
  }
}
