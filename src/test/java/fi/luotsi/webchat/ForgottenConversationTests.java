package fi.luotsi.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.luotsi.conversation.CitizenToken;
import fi.luotsi.handoff.SetClock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What is left of a conversation a day after its last message. */
@Timeout(60)
class ForgottenConversationTests {

  private static final SetClock CLOCK = new SetClock("2026-11-23T08:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");
  private static final String WORD = "sinappihuntu";

  @TempDir static Path data;

  @Test
  void deletesEveryWordAfterADayAndKeepsTheCounts() throws Exception {
    try (RunningServer server =
            RunningServer.onClock(Later.class, data, "--luotsi.conversation.house-keeping=1s");
        Client client = server.connect().hello()) {
      String token = client.next("welcome").get("token").stringValue();
      client.message("m1", WORD).answer("m1");
      assertThat(Stored.holds(data, WORD)).isTrue();

      CLOCK.moveOn(Duration.ofHours(3));
      await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> ended(server, CitizenToken.parse(token).orElseThrow()));
      assertThat(Stored.holds(data, WORD)).isTrue();

      CLOCK.moveOn(Duration.ofHours(21));
      await().atMost(Duration.ofSeconds(20)).until(() -> !Stored.holds(data, WORD));
      try (Client later = server.connect().resume(token, 0)) {
        assertThat(later.next("error").get("code").stringValue()).isEqualTo("unknown-token");
      }
      assertThat(server.log().counts(DAY, DAY)).isNotEmpty();
    }
  }

  private static boolean ended(RunningServer server, CitizenToken token) {
    return server.turns().opened(token).orElseThrow().ended();
  }

  static class Later {
    @Bean
    @Primary
    Clock laterClock() {
      return CLOCK;
    }
  }
}
