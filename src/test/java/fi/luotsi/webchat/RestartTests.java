package fi.luotsi.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RestartTests {

  @Test
  @Timeout(240)
  void resumesOnTheSameDataAfterARestart(@TempDir Path data) {
    String token;
    try (RunningServer server = RunningServer.on(data);
        Client client = server.connect().hello()) {
      token = client.next("welcome").get("token").stringValue();
      client.message("m1", "ennen").answer("m1");
      server.stop();
      assertThat(client.closeCode()).isEqualTo(1001);
    }
    try (RunningServer server = RunningServer.on(data);
        Client client = server.connect().resume(token, 0)) {
      assertThat(client.next("welcome").get("after").longValue()).isEqualTo(4);
      JsonNode answer = client.answer("m1");
      assertThat(answer.at("/body/text").stringValue()).isEqualTo("kuulin: ennen");
      client.message("m1", "ennen");
      assertThat(client.next("ack").get("seq").longValue()).isEqualTo(3);
    }
  }
}
