package fi.luotsi.console;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.Input;
import fi.luotsi.conversation.Outcome;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the health endpoint says, over real HTTP. */
@Timeout(120)
class HealthTests {

  private static final int ENOUGH_TO_FILL = 1_000;

  @TempDir Path data;

  @Test
  void tellsWhetherTheLogCanBeWrittenAndWhichContentIsServed() throws Exception {
    try (RunningServer server = RunningServer.start(data, "luotsi.event-log.max-size=300KB");
        StaffClient anybody = new StaffClient(server);
        StaffClient admin = StaffClient.signedIn(server, "hilkka")) {
      assertThat(anybody.get("/actuator/health").statusCode()).isEqualTo(200);
      JsonNode parts = admin.json("/actuator/health").path("components");
      assertThat(parts.at("/eventLog/status").asString()).isEqualTo("UP");
      assertThat(parts.at("/content/details/version").asString()).matches("[0-9a-f]{12}");
      assertThat(parts.at("/content/details/since").asString()).endsWith("Z");
      assertThat(parts.at("/content/details/lastEdit").isMissingNode()).isTrue();

      fill(server);

      HttpResponse<String> health = anybody.get("/actuator/health");
      assertThat(health.statusCode()).isEqualTo(503);
      assertThat(health.body()).contains("\"DOWN\"").doesNotContain("SQLite");
      assertThat(admin.get("/actuator/health").body()).contains("SQLiteException");
      assertThat(anybody.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }
  }

  private static void fill(RunningServer server) {
    ConversationId conversation = server.waiting("neuvonta", "hei");
    Outcome outcome = null;
    for (int i = 0; i < ENOUGH_TO_FILL && !(outcome instanceof Outcome.Refused); i++) {
      outcome = server.citizen(conversation, new Input.Message("x".repeat(3_000)));
    }
    assertThat(outcome).isEqualTo(new Outcome.Refused(Outcome.Refusal.UNAVAILABLE));
  }
}
