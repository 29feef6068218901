package fi.luotsi.knowledge;

import java.time.Instant;
import java.util.Optional;

/** When something is open, in the county's time zone and with its public holidays. Immutable. */
public interface OpeningHours {

  boolean alwaysOpen();

  boolean isOpen(Instant at);

  /**
   * The next moment from then on when it opens; that moment itself when it is open; empty if not
   * within a year.
   */
  Optional<Instant> nextOpening(Instant from);

  /**
   * When it closes after being open at that moment; empty when it is closed then or never closes.
   */
  Optional<Instant> closesAt(Instant at);
}
