package fi.luotsi.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How files and answers travel over HTTP: packed, and never out of date. */
@Timeout(60)
class StaticFilesTests extends OneServer {

  @ParameterizedTest
  @ValueSource(strings = {"/luotsi-chat.js", "/demo.css", "/index.html", "/"})
  void packsFiles(String path) throws Exception {
    HttpResponse<byte[]> packed = get(path, "Accept-Encoding", "gzip");
    HttpResponse<byte[]> plain = get(path, "Accept-Encoding", "identity");

    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(packed.headers().firstValue("Vary"))
        .hasValueSatisfying(vary -> assertThat(vary).containsIgnoringCase("accept-encoding"));
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(unpacked(packed.body())).isEqualTo(plain.body());
    assertThat(packed.body().length).isLessThan(plain.body().length / 2);
  }

  @Test
  void packsAnswers() throws Exception {
    String body = "{\"text\":\"" + "hei ".repeat(900) + "\"}";
    HttpResponse<byte[]> packed =
        send(
            request("/api/v1/guidance", "Accept-Encoding", "gzip")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));

    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(new String(unpacked(packed.body()), StandardCharsets.UTF_8))
        .contains("kuulin: hei hei");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/luotsi-chat.js", "/demo.css", "/favicon.svg", "/"})
  void letsFilesBeKeptButAskedForAgain(String path) throws Exception {
    for (String encoding : new String[] {"gzip", "identity"}) {
      HttpResponse<byte[]> first = get(path, "Accept-Encoding", encoding);
      String tag = first.headers().firstValue("ETag").orElseThrow();
      HttpResponse<byte[]> same = get(path, "Accept-Encoding", encoding, "If-None-Match", tag);
      HttpResponse<byte[]> other =
          get(path, "Accept-Encoding", encoding, "If-None-Match", "W/\"older\"");

      assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
      assertThat(same.statusCode()).isEqualTo(304);
      assertThat(same.body()).isEmpty();
      assertThat(other.statusCode()).isEqualTo(200);
      assertThat(other.body()).isEqualTo(first.body());
    }
  }

  @Test
  void tellsFilesApartByWhatIsInThem() throws Exception {
    assertThat(get("/luotsi-chat.js").headers().firstValue("ETag"))
        .isNotEqualTo(get("/demo.css").headers().firstValue("ETag"));
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    }
  }

  private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    return send(request(path, headers));
  }

  private static HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
  }
}
