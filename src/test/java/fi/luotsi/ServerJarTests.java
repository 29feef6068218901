package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.knowledge.SmallContent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged server, run from an empty folder that it knows nothing of. */
@Timeout(300)
class ServerJarTests {

  private static final Pattern CHAT = Pattern.compile("Chat: +(http://localhost:\\d+/)");
  private static final Pattern STAFF = Pattern.compile("Staff: +http://localhost:\\d+/staff");
  private static final Pattern PASSWORD = Pattern.compile("Password: +([A-Za-z2-9-]{20,}) ");

  @TempDir Path folder;

  @Test
  void servesWhatItWasShippedWith() throws Exception {
    try (JarProcess luotsi =
            JarProcess.in(folder, "--server.port=0", "--luotsi.data=" + folder.resolve("own"));
        HttpClient http = HttpClient.newHttpClient()) {
      String home = luotsi.line(CHAT).group(1);
      luotsi.line(STAFF);
      luotsi.line(PASSWORD);

      HttpResponse<String> page = get(http, home);
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("<script src=\"/luotsi-chat.js\"");
      HttpResponse<String> script = get(http, home + "luotsi-chat.js");
      assertThat(script.statusCode()).isEqualTo(200);
      assertThat(script.body()).contains("luotsi-chat");

      JsonNode guidance = ask(http, home, "hammasta särkee, mistä saan ajan");
      assertThat(guidance.path("decision").asString()).isIn("answer", "dialog");
      assertThat(guidance.toString()).contains("hammassarky");
      assertThat(folder.resolve("own/luotsi.db")).isRegularFile();
      assertThat(names(folder)).containsExactly("own");
    }
  }

  @Test
  void servesOtherContentThatItIsGiven() throws Exception {
    Path content = Files.createDirectory(folder.resolve("content"));
    new SmallContent(content);
    try (JarProcess luotsi =
            JarProcess.in(
                folder, "--server.port=0", "--luotsi.data=data", "--luotsi.content=content");
        HttpClient http = HttpClient.newHttpClient()) {
      String home = luotsi.line(CHAT).group(1);

      assertThat(ask(http, home, "flunssa fi yksi").at("/paths/0/id").asString())
          .isEqualTo("flunssa");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--luotsi.contnet=x, There is no setting `--luotsi.contnet=x`. Did you mean `luotsi.content`?",
    "--luotsi.limits.frame=1, luotsi.limits.frame",
    "--luotsi.content=nowhere, There is no folder",
    "--luotsi.data=file, The data directory",
    "serve, There is no command `serve`."
  })
  void saysWhatIsWrongAndEnds(String argument, String said) throws IOException {
    Files.createFile(folder.resolve("file"));
    new SmallContent(Files.createDirectory(folder.resolve("content")));
    String content = argument.contains("content") ? "--debug=false" : "--luotsi.content=content";
    try (JarProcess luotsi = JarProcess.in(folder, argument, content, "--server.port=0")) {
      assertThat(luotsi.exitCode()).isNotZero();
      assertThat(luotsi.output() + luotsi.errors()).contains(said).doesNotContain("\tat ");
    }
  }

  private static JsonNode ask(HttpClient http, String home, String text) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(home + "api/v1/guidance"))
            .header("Content-Type", "application/json")
            .timeout(Duration.ofSeconds(30))
            .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"" + text + "\"}"))
            .build();
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(200);
    return new JsonMapper().readTree(response.body());
  }

  private static HttpResponse<String> get(HttpClient http, String address) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(30)).build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
