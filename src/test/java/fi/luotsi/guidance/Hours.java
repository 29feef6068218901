package fi.luotsi.guidance;

import fi.luotsi.knowledge.OpeningHours;
import java.time.Instant;
import java.util.Optional;

/** Opening hours made up for a test: open always, never, or from one moment on. */
record Hours(boolean alwaysOpen, Instant opensAt) implements OpeningHours {

  static Hours always() {
    return new Hours(true, Instant.MIN);
  }

  static Hours from(String moment) {
    return new Hours(false, Instant.parse(moment));
  }

  @Override
  public boolean isOpen(Instant at) {
    return !at.isBefore(opensAt);
  }

  @Override
  public Optional<Instant> nextOpening(Instant from) {
    return Optional.of(isOpen(from) ? from : opensAt);
  }

  @Override
  public Optional<Instant> closesAt(Instant at) {
    return Optional.empty();
  }
}
