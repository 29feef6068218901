package fi.luotsi.handoff;

import fi.luotsi.conversation.WaitEstimates.WaitSeconds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How fast people are taken from each queue, and so how long a place in it may take.
 *
 * <p>The rule: the claims of the last hour count, at most {@value #KEPT} of them. When there are at
 * least {@value #ENOUGH}, the mean time from one to the next, until now, times the place, is what
 * to expect; half of it and twice it, in whole minutes, are what is told. A queue from which nobody
 * is taken any more thus promises less and less, and after an hour nothing.
 */
final class ClaimPace {

  static final int ENOUGH = 5;
  static final int KEPT = 30;
  static final Duration WINDOW = Duration.ofHours(1);
  private static final long MINUTE = 60;

  private final Clock clock;
  private final Map<String, Deque<Instant>> claims = new HashMap<>();

  ClaimPace(Clock clock) {
    this.clock = clock;
  }

  synchronized void claimed(String queue, Instant at) {
    Deque<Instant> recent = claims.computeIfAbsent(queue, _ -> new ArrayDeque<>());
    recent.addLast(at);
    if (recent.size() > KEPT) {
      recent.removeFirst();
    }
  }

  /** How long the one at that place may wait; empty when too little is known. */
  synchronized Optional<WaitSeconds> waitAt(String queue, int position) {
    Instant now = clock.instant();
    Deque<Instant> recent = claims.getOrDefault(queue, new ArrayDeque<>());
    recent.removeIf(claim -> claim.isBefore(now.minus(WINDOW)));
    if (recent.size() < ENOUGH) {
      return Optional.empty();
    }
    Instant oldest = recent.stream().min(Instant::compareTo).orElse(now);
    long expected = Duration.between(oldest, now).toSeconds() * position / recent.size();
    long low = expected / 2 / MINUTE * MINUTE;
    long high = Math.max(1, Math.ceilDiv(expected * 2, MINUTE)) * MINUTE;
    return Optional.of(new WaitSeconds(low, high));
  }
}
