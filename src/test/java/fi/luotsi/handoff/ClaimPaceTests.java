package fi.luotsi.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.conversation.WaitEstimates.WaitSeconds;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClaimPaceTests {

  private final SetClock clock = new SetClock("2026-11-23T08:00:00Z");
  private final ClaimPace pace = new ClaimPace(clock);

  private void claims(int count, Duration apart) {
    for (int i = 0; i < count; i++) {
      pace.claimed("neuvonta", clock.instant());
      clock.moveOn(apart);
    }
  }

  @Test
  void saysNothingBeforeEnoughWereTaken() {
    claims(ClaimPace.ENOUGH - 1, Duration.ofMinutes(1));
    assertThat(pace.waitAt("neuvonta", 1)).isEmpty();
  }

  @Test
  void expectsAsLongAsItTookLatelyHalfToTwice() {
    claims(5, Duration.ofMinutes(4));
    assertThat(pace.waitAt("neuvonta", 1)).contains(new WaitSeconds(120, 480));
    assertThat(pace.waitAt("neuvonta", 3)).contains(new WaitSeconds(360, 1440));
  }

  @Test
  void knowsEachQueueByItself() {
    claims(5, Duration.ofMinutes(4));
    assertThat(pace.waitAt("perhe", 1)).isEmpty();
  }

  @Test
  void promisesLessWhenNobodyIsTakenAnyMore() {
    claims(5, Duration.ofMinutes(1));
    long before = pace.waitAt("neuvonta", 1).orElseThrow().high();
    clock.moveOn(Duration.ofMinutes(20));
    assertThat(pace.waitAt("neuvonta", 1).orElseThrow().high()).isGreaterThan(before);
    clock.moveOn(Duration.ofHours(1));
    assertThat(pace.waitAt("neuvonta", 1)).isEmpty();
  }

  @Test
  void neverPromisesLessThanAMinuteAtMost() {
    claims(20, Duration.ofSeconds(1));
    assertThat(pace.waitAt("neuvonta", 1)).contains(new WaitSeconds(0, 60));
  }

  @Test
  void remembersNoMoreThanItsBound() {
    claims(10_000, Duration.ofMillis(1));
    clock.moveOn(Duration.ofSeconds(30));
    // of all claims only the last ones count, all but at once, half a minute ago
    assertThat(pace.waitAt("neuvonta", ClaimPace.KEPT)).contains(new WaitSeconds(0, 60));
  }
}
