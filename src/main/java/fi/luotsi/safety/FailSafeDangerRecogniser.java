package fi.luotsi.safety;

import java.util.Optional;
import java.util.function.Consumer;

/** Takes a message for danger when looking for danger in it fails. */
final class FailSafeDangerRecogniser implements DangerRecogniser {

  private final DangerRecogniser recogniser;
  private final Consumer<Throwable> failures;

  FailSafeDangerRecogniser(DangerRecogniser recogniser, Consumer<Throwable> failures) {
    this.recogniser = recogniser;
    this.failures = failures;
  }

  @Override
  public Optional<Danger> recognise(String text) {
    try {
      return recogniser.recognise(text);
    } catch (RuntimeException | StackOverflowError e) {
      failures.accept(e);
      return Optional.of(Danger.unread());
    }
  }
}
