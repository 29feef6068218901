package fi.luotsi.console;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the staff's door and of what browsers are told about the pages.
 *
 * @param users accounts of the staff; where there is none, one account {@code staff} gets a
 *     password made up at each start and printed once
 * @param allowedOrigins origins, besides the server's own, whose pages may open the staff's socket
 * @param frameAncestors where the citizens' pages may be shown in a frame (CSP {@code
 *     frame-ancestors}); the staff's never are
 * @param metrics who may read {@code /actuator/prometheus}
 * @param signInTries wrong passwords in a row that one account or one address may give before it
 *     has to wait
 * @param signInPause how long it takes until one more try is given
 * @param maxSockets staff sockets open at once on this server
 * @param maxSocketsPerPerson of them, those of one person
 * @param maxWatched conversations that one socket follows at once
 * @param maxFrame size of a frame from the staff page, in characters
 * @param maxText length of a message or note, in characters
 * @param queuePushEvery shortest time between two pushes of the queue
 */
@Validated
@ConfigurationProperties(prefix = "luotsi.console", ignoreUnknownFields = false)
record ConsoleSettings(
    @DefaultValue List<@Valid StaffAccount> users,
    @DefaultValue List<String> allowedOrigins,
    @DefaultValue("'self'") @NotEmpty List<String> frameAncestors,
    @DefaultValue("local") MetricsReaders metrics,
    @DefaultValue("10") @Min(1) @Max(1000) int signInTries,
    @DefaultValue("1m") Duration signInPause,
    @DefaultValue("500") @Min(1) int maxSockets,
    @DefaultValue("10") @Min(1) int maxSocketsPerPerson,
    @DefaultValue("20") @Min(1) int maxWatched,
    @DefaultValue("16384") @Min(1024) int maxFrame,
    @DefaultValue("4000") @Min(1) int maxText,
    @DefaultValue("300ms") Duration queuePushEvery) {

  ConsoleSettings {
    users = List.copyOf(users);
    allowedOrigins = List.copyOf(allowedOrigins);
    frameAncestors = List.copyOf(frameAncestors);
    long names = users.stream().map(StaffAccount::username).distinct().count();
    if (names != users.size()) {
      throw new IllegalArgumentException("luotsi.console.users: a username is given twice");
    }
  }

  /** Who may read the metrics, besides those signed in with the role {@code admin}. */
  enum MetricsReaders {
    /** Programs on this machine that do not come through a proxy. */
    LOCAL,
    /** Nobody else. */
    ADMIN,
    /** Everybody: for a management port that only the monitoring reaches. */
    EVERYONE
  }
}
