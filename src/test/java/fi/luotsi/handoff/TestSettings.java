package fi.luotsi.handoff;

import java.time.Duration;

/** Settings for tests. */
final class TestSettings {

  private TestSettings() {}

  static HandoffSettings comparingEvery(long millis) {
    return new HandoffSettings(
        Duration.ofSeconds(30), Duration.ofMinutes(10), Duration.ofMillis(millis), 100);
  }
}
