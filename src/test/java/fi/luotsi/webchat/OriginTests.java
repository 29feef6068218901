package fi.luotsi.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sites may have the chat on their pages. */
@Timeout(60)
class OriginTests {

  private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

  @TempDir static Path data;
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server =
        RunningServer.on(
            data,
            "--luotsi.webchat.allowed-origins=https://www.kunta.example,https://*.alue.example");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://www.kunta.example", "https://palvelut.alue.example"})
  void letsThoseInThatAreAllowed(String origin) throws Exception {
    try (Client client = Client.to(server.port(), origin)) {
      client.hello().next("welcome");
    }
    HttpResponse<String> asked = preflight(origin);
    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(asked.headers().firstValue(ALLOW_ORIGIN)).hasValue(origin);
    HttpResponse<String> answer = post(origin);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue(ALLOW_ORIGIN)).hasValue(origin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "http://www.kunta.example",
        "https://www.kunta.example.evil.example",
        "https://alue.example",
        "null"
      })
  void refusesAllOthers(String origin) throws Exception {
    assertThatThrownBy(() -> Client.to(server.port(), origin))
        .hasCauseInstanceOf(WebSocketHandshakeException.class);
    for (HttpResponse<String> response : List.of(preflight(origin), post(origin))) {
      assertThat(response.statusCode()).isEqualTo(403);
      assertThat(response.headers().firstValue(ALLOW_ORIGIN)).isEmpty();
    }
  }

  @Test
  void letsProgramsInThatNameNoOrigin() throws Exception {
    assertThat(send(posting()).statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> preflight(String origin) throws Exception {
    return send(
        HttpRequest.newBuilder(address())
            .method("OPTIONS", BodyPublishers.noBody())
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "content-type"));
  }

  private static HttpResponse<String> post(String origin) throws Exception {
    return send(posting().header("Origin", origin));
  }

  private static HttpRequest.Builder posting() {
    return HttpRequest.newBuilder(address())
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString("{\"text\":\"hei\"}"));
  }

  private static URI address() {
    return URI.create("http://localhost:" + server.port() + "/api/v1/guidance");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
