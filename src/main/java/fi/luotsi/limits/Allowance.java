package fi.luotsi.limits;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/** How much of a rate is left for one who uses it up: a token bucket. */
public final class Allowance {

  private final Bucket bucket;

  Allowance(Rate rate, InstantSource clock) {
    this.bucket =
        Bucket.builder()
            .addLimit(
                Bandwidth.builder()
                    .capacity(rate.burst())
                    .refillGreedy(rate.perMinute(), Duration.ofMinutes(1))
                    .build())
            .withCustomTimePrecision(new Time(clock))
            .build();
  }

  /** Uses one up; how long to wait when none is left, zero when there was one. */
  public Duration use() {
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) {
      return Duration.ZERO;
    }
    return Duration.ofMillis(TimeUnit.NANOSECONDS.toMillis(probe.getNanosToWaitForRefill()) + 1);
  }

  /** The injected clock as the bucket reads it. */
  private record Time(InstantSource clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
