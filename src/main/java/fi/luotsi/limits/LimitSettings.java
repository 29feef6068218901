package fi.luotsi.limits;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much one visitor may ask of the service. What is counted by address is generous, since a
 * library or an office has one address for many people.
 *
 * @param messageLength of a message, in characters
 * @param frameSize of a frame or an HTTP request, in bytes
 * @param messages of one conversation
 * @param frames of one connection, of whatever kind
 * @param faults of one connection: bad frames and those that came too fast; beyond this it is
 *     closed
 * @param openings conversations begun from one address
 * @param requests HTTP requests from one address
 * @param connections open at the same time in all
 * @param connectionsPerAddress open at the same time from one address
 * @param remembered how many addresses and conversations are counted; the longest quiet are
 *     forgotten first
 */
@Validated
@ConfigurationProperties(prefix = "luotsi.limits", ignoreUnknownFields = false)
public record LimitSettings(
    @DefaultValue("4000") @Min(100) @Max(100_000) int messageLength,
    @DefaultValue("16KB") DataSize frameSize,
    @DefaultValue("20, then 120 a minute") Rate messages,
    @DefaultValue("120, then 1200 a minute") Rate frames,
    @DefaultValue("60, then 60 a minute") Rate faults,
    @DefaultValue("1000, then 12000 a minute") Rate openings,
    @DefaultValue("1000, then 12000 a minute") Rate requests,
    @DefaultValue("5000") @Min(1) int connectionsPerAddress,
    @DefaultValue("50000") @Min(1) int connections,
    @DefaultValue("100000") @Min(1) int remembered) {

  /** What is in force when nothing is set. */
  public static LimitSettings defaults() {
    return new LimitSettings(
        4_000,
        DataSize.ofKilobytes(16),
        new Rate(20, 120),
        new Rate(120, 1_200),
        new Rate(60, 60),
        new Rate(1_000, 12_000),
        new Rate(1_000, 12_000),
        5_000,
        50_000,
        100_000);
  }
}
