package fi.luotsi.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class AlarmTests {

  @Test
  void worksOnceMoreForAllThatWasAskedMeanwhile() throws InterruptedException {
    AtomicInteger times = new AtomicInteger();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    Alarm alarm =
        new Alarm(
            "test",
            () -> {
              times.incrementAndGet();
              begun.countDown();
              awaitQuietly(goOn);
            });
    alarm.ring();
    begun.await();
    for (int i = 0; i < 100; i++) {
      alarm.ring();
    }
    goOn.countDown();
    while (times.get() < 2) {
      Thread.onSpinWait();
    }
    alarm.ring();
    while (times.get() < 3) {
      Thread.onSpinWait();
    }
    assertThat(times).hasValue(3);
  }

  @Test
  void goesOnAfterAFailure() {
    AtomicInteger times = new AtomicInteger();
    Alarm alarm =
        new Alarm(
            "test",
            () -> {
              if (times.incrementAndGet() == 1) {
                throw new IllegalStateException("The first time, on purpose");
              }
            });
    alarm.ring();
    while (times.get() < 1) {
      Thread.onSpinWait();
    }
    while (times.get() < 2) {
      alarm.ring();
      Thread.onSpinWait();
    }
    assertThat(times.get()).isGreaterThanOrEqualTo(2);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
