package fi.luotsi.safety;

import java.util.Optional;
import java.util.Set;
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
  public Recognition read(String text) {
    try {
      return recogniser.read(text);
    } catch (RuntimeException | StackOverflowError e) {
      failures.accept(e);
      return new Recognition(Optional.of(Danger.unread()), Set.of(), Set.of());
    }
  }
}
