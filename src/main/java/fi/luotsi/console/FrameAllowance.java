package fi.luotsi.console;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * How many frames one socket may send: as many as a person and a page that comes back after a
 * failure need. Frames beyond that are not looked at; who goes on regardless is cut off.
 */
final class FrameAllowance {

  private static final int FRAMES = 120;
  private static final int REFUSALS = 120;
  private static final Duration PERIOD = Duration.ofSeconds(10);

  private final Bucket frames =
      Bucket.builder()
          .addLimit(limit -> limit.capacity(FRAMES).refillGreedy(FRAMES, PERIOD))
          .build();
  private final Bucket refusals =
      Bucket.builder()
          .addLimit(limit -> limit.capacity(REFUSALS).refillGreedy(REFUSALS, PERIOD))
          .build();

  /** Whether one more frame may be looked at. */
  boolean take() {
    return frames.tryConsume(1);
  }

  /** Whether one that may not be looked at is at least borne. */
  boolean bear() {
    return refusals.tryConsume(1);
  }
}
