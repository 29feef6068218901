package fi.luotsi.eventlog;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether the log takes what people do: down from the first write that failed, because the disk is
 * full, say, until one succeeds.
 */
record EventLogHealth(SqliteEventLog log) implements HealthIndicator {

  @Override
  public Health health() {
    String trouble = log.trouble();
    return trouble == null ? Health.up().build() : Health.down().withDetail("why", trouble).build();
  }
}
