package fi.luotsi.guidance;

import fi.luotsi.authoring.Mistake;
import java.time.Instant;
import java.util.List;

/**
 * Which content is in force, and what became of the last edit.
 *
 * @param version hash over {@code knowledge/} and {@code dialogs/}
 * @param since when it came into force
 * @param refused the mistakes for which the last edit was refused; empty when it was not
 */
public record ContentStanding(String version, Instant since, List<Mistake> refused) {

  public ContentStanding {
    refused = List.copyOf(refused);
  }

  ContentStanding refusing(List<Mistake> mistakes) {
    return new ContentStanding(version, since, mistakes);
  }
}
