package fi.luotsi.insight;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How counts are shown.
 *
 * @param readEvery how often the day's counts are read from the log for the metrics
 */
@Validated
@ConfigurationProperties(prefix = "luotsi.insight", ignoreUnknownFields = false)
record InsightSettings(@DefaultValue("5m") @DurationMin(seconds = 1) Duration readEvery) {}
