package fi.luotsi.console;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.luotsi.limits.Address;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * How many passwords may still be tried. Each address and each account has a bucket of tries that
 * fills slowly; a right password gives its try back. An account's bucket is larger, so that a
 * stranger cannot easily keep its owner out. Bounded: the least used buckets are forgotten.
 */
final class SignInTries {

  static final int MAX_BUCKETS = 20_000;
  private static final int ACCOUNT_FACTOR = 3;

  private final int tries;
  private final Duration pause;
  private final TimeMeter time;
  private final Cache<String, Bucket> buckets;

  SignInTries(int tries, Duration pause, Clock clock) {
    this.tries = tries;
    this.pause = pause;
    this.time = new ClockTime(clock);
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MAX_BUCKETS)
            .expireAfterAccess(pause.multipliedBy((long) tries * ACCOUNT_FACTOR))
            .build();
  }

  /**
   * Takes one try.
   *
   * @return how long to wait first; zero when the password may be looked at
   */
  Duration take(String address, String username) {
    Duration wait = Duration.ZERO;
    for (Bucket bucket : List.of(ofAddress(address), ofAccount(username))) {
      ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
      if (!probe.isConsumed()) {
        Duration needed = Duration.ofNanos(probe.getNanosToWaitForRefill());
        wait = needed.compareTo(wait) > 0 ? needed : wait;
      }
    }
    return wait;
  }

  /** The password was right: the try does not count. */
  void giveBack(String address, String username) {
    ofAddress(address).addTokens(1);
    ofAccount(username).addTokens(1);
  }

  long size() {
    buckets.cleanUp();
    return buckets.estimatedSize();
  }

  private Bucket ofAddress(String address) {
    return bucket("address:" + Address.of(address).network(), tries);
  }

  private Bucket ofAccount(String username) {
    String name = username.length() > 64 ? username.substring(0, 64) : username;
    return bucket("account:" + name.toLowerCase(Locale.ROOT), tries * ACCOUNT_FACTOR);
  }

  private Bucket bucket(String key, int capacity) {
    return buckets.get(
        key,
        _ ->
            Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(capacity).refillIntervally(1, pause))
                .build());
  }

  private record ClockTime(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return clock.millis() * 1_000_000;
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
