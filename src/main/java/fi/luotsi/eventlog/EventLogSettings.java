package fi.luotsi.eventlog;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How the log works on its database.
 *
 * @param queueCapacity how many appends may wait to be written; further ones are refused
 * @param batchSize how many appends are written in one transaction at most
 * @param readers how many may read at the same time
 * @param maxSize how large the database may grow before appends are refused
 */
@Validated
@ConfigurationProperties(prefix = "luotsi.event-log", ignoreUnknownFields = false)
record EventLogSettings(
    @DefaultValue("10000") @Min(1) @Max(1_000_000) int queueCapacity,
    @DefaultValue("256") @Min(1) @Max(10_000) int batchSize,
    @DefaultValue("4") @Min(1) @Max(64) int readers,
    @DefaultValue("64GB") DataSize maxSize) {

  static EventLogSettings defaults() {
    return new EventLogSettings(10_000, 256, 4, DataSize.ofGigabytes(64));
  }
}
