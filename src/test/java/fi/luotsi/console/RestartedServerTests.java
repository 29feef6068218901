package fi.luotsi.console;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.conversation.ConversationId;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The queue and who has what are in the log: a server that starts again knows them. */
@Timeout(120)
class RestartedServerTests {

  @Test
  void keepsTheQueueAndTheOwnersAndSlowsGuessing(@TempDir Path data) throws Exception {
    ConversationId waiting;
    ConversationId claimed;
    try (RunningServer server = RunningServer.start(data);
        StaffClient aino = StaffClient.signedIn(server, "aino")) {
      waiting = server.waiting("neuvonta", "hammas");
      claimed = server.waiting("neuvonta", "vauva");
      aino.post("/api/v1/staff/conversations/" + claimed + "/claim", null);
    }
    try (RunningServer server = RunningServer.start(data, "luotsi.console.sign-in-tries=3");
        StaffClient aino = StaffClient.signedIn(server, "aino")) {
      JsonNode queue = aino.json("/api/v1/staff/queue");
      assertThat(queue.at("/waiting/0/conversation").asString()).isEqualTo(waiting.value());
      assertThat(queue.at("/mine/0/conversation").asString()).isEqualTo(claimed.value());
      try (StaffLine line = aino.line()) {
        line.send("{\"type\":\"hello\"}");
        line.write(claimed, "m1", "olen taas täällä");
        line.await("ack");
      }
      guess(server);
    }
  }

  private static void guess(RunningServer server) throws Exception {
    try (StaffClient stranger = new StaffClient(server)) {
      for (int i = 0; i < 3; i++) {
        assertThat(stranger.signIn("bertta", "arvaus" + i).headers().firstValue("Location"))
            .hasValue("/login?wrong");
      }
      var refused = stranger.signIn("bertta", RunningServer.PASSWORD);
      assertThat(refused.headers().firstValue("Location")).hasValue("/login?wait");
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    }
  }
}
