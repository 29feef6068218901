package fi.luotsi.handoff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who of the staff is connected to this server, by at least one socket, and since when the others
 * have not been. Holds as many entries as there are accounts that have ever connected.
 */
public final class StaffPresence {

  private final Clock clock;
  private final Instant startedAt;
  private final Map<String, Presence> presences = new ConcurrentHashMap<>();

  public StaffPresence(Clock clock) {
    this.clock = clock;
    this.startedAt = clock.instant();
  }

  /** A socket of that person has opened. */
  public void arrived(String staffId) {
    presences.compute(
        staffId, (_, known) -> new Presence(known == null ? 1 : known.sockets + 1, Instant.MAX));
  }

  /** A socket of that person has closed. */
  public void left(String staffId) {
    presences.computeIfPresent(
        staffId, (_, known) -> new Presence(Math.max(0, known.sockets - 1), clock.instant()));
  }

  /** How long the person has been without a socket; zero when there is one. */
  Duration absence(String staffId) {
    Presence known = presences.get(staffId);
    if (known != null && known.sockets > 0) {
      return Duration.ZERO;
    }
    return Duration.between(known == null ? startedAt : known.lastSeen, clock.instant());
  }

  private record Presence(int sockets, Instant lastSeen) {}
}
