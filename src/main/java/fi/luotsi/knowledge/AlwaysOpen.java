package fi.luotsi.knowledge;

import java.time.Instant;
import java.util.Optional;

/** Hours of what never closes. */
enum AlwaysOpen implements OpeningHours {
  INSTANCE;

  @Override
  public boolean alwaysOpen() {
    return true;
  }

  @Override
  public boolean isOpen(Instant at) {
    return true;
  }

  @Override
  public Optional<Instant> nextOpening(Instant from) {
    return Optional.of(from);
  }

  @Override
  public Optional<Instant> closesAt(Instant at) {
    return Optional.empty();
  }
}
