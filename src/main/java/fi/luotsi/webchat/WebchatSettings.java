package fi.luotsi.webchat;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The citizen's door.
 *
 * @param allowedOrigins other sites that may embed the chat, such as {@code https://www.example.fi}
 *     or {@code https://*.example.fi}; the server's own origin always may
 * @param pingEvery how often a socket is asked whether it is still there
 * @param silenceAllowed how long nothing may be heard from a socket before it is closed
 * @param helloWithin how soon the first frame has to come
 * @param outboxCapacity how many frames that are not in the log may wait for a slow client
 * @param sendWithin how long a client may take to receive one frame
 */
@Validated
@ConfigurationProperties(prefix = "luotsi.webchat", ignoreUnknownFields = false)
record WebchatSettings(
    @DefaultValue List<String> allowedOrigins,
    @DefaultValue("25s") @DurationMin(seconds = 1) Duration pingEvery,
    @DefaultValue("80s") @DurationMin(seconds = 2) Duration silenceAllowed,
    @DefaultValue("30s") @DurationMin(seconds = 1) Duration helloWithin,
    @DefaultValue("256") @Min(8) @Max(100_000) int outboxCapacity,
    @DefaultValue("15s") @DurationMin(seconds = 1) Duration sendWithin) {

  private static final Duration LONGEST_BEAT = Duration.ofSeconds(5);

  WebchatSettings {
    allowedOrigins = List.copyOf(allowedOrigins);
    if (silenceAllowed.compareTo(pingEvery) <= 0) {
      throw new IllegalArgumentException(
          "luotsi.webchat.silence-allowed has to be longer than luotsi.webchat.ping-every");
    }
  }

  /** How often the sockets are looked at, so that none is seen to much too late. */
  Duration beat() {
    return Stream.of(pingEvery, helloWithin, LONGEST_BEAT.multipliedBy(2))
        .min(Comparator.naturalOrder())
        .orElseThrow()
        .dividedBy(2);
  }
}
