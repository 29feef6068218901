package fi.luotsi.handoff;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How conversations with people are looked after.
 *
 * @param tellOfAbsenceAfter the citizen is told when the person has had no connection for so long
 * @param returnAfter the conversation goes back to the queue when the person has had none for so
 *     long, whether signed out or cut off
 * @param compareEvery how often the board is compared with the whole log, and absent staff looked
 *     for
 * @param capacity most open hand-offs shown at once; the others come in when there is room
 */
@Validated
@ConfigurationProperties(prefix = "luotsi.handoff", ignoreUnknownFields = false)
record HandoffSettings(
    @DefaultValue("30s") @DurationMin(seconds = 1) Duration tellOfAbsenceAfter,
    @DefaultValue("10m") @DurationMin(seconds = 1) Duration returnAfter,
    @DefaultValue("10s") @DurationMin(millis = 50) Duration compareEvery,
    @DefaultValue("5000") @Min(1) @Max(100_000) int capacity) {}
