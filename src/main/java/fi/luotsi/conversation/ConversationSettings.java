package fi.luotsi.conversation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How conversations live and end.
 *
 * @param idleAfter a conversation with the bot in which nothing was put for so long is ended
 * @param deleteAfter a conversation is deleted so long after the last thing that was put in it;
 *     counts without text stay
 * @param houseKeeping how often it is looked whether something is to be ended or deleted
 * @param knownStates how many conversations are kept in memory ready for their next turn
 */
@Validated
@ConfigurationProperties(prefix = "luotsi.conversation", ignoreUnknownFields = false)
public record ConversationSettings(
    @DefaultValue("2h") @DurationMin(minutes = 1) Duration idleAfter,
    @DefaultValue("24h") @DurationMin(minutes = 5) Duration deleteAfter,
    @DefaultValue("1m") @DurationMin(seconds = 1) Duration houseKeeping,
    @DefaultValue("20000") @Min(1) @Max(1_000_000) int knownStates) {

  /** What is in force when nothing is set. */
  public static ConversationSettings defaults() {
    return new ConversationSettings(
        Duration.ofHours(2), Duration.ofHours(24), Duration.ofMinutes(1), 20_000);
  }

  /** How long a conversation is kept, in whole hours, rounded up: what the citizen is told. */
  long hoursKept() {
    return Math.ceilDiv(deleteAfter.toMinutes(), 60);
  }
}
