package fi.luotsi.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** Content that is edited while people chat. */
@Timeout(180)
@ExtendWith(OutputCaptureExtension.class)
class EditedContentTests {

  private static final Logger log = LoggerFactory.getLogger(EditedContentTests.class);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String PATH = "knowledge/paths/yleinen/digituki/fi.md";
  private static final String DIALOG = "dialogs/hammassarky.yaml";

  @TempDir Path content;
  @TempDir Path data;

  @BeforeEach
  void takeACopyOfTheShippedContent() throws IOException {
    for (String tree : List.of("knowledge", "dialogs")) {
      try (Stream<Path> files = Files.walk(Path.of(tree))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.createDirectories(content.resolve(file).getParent());
          Files.copy(file, content.resolve(file));
        }
      }
    }
  }

  @Test
  void answersWithTheNewWordsOfAValidEditAndKeepsTheOldOnesOfABadOne(CapturedOutput output)
      throws IOException {
    try (RunningServer server = RunningServer.withContent(content, data);
        Client client = server.connect().hello()) {
      String before = server.content().standing().version();
      assertThat(summary(client, "m1")).startsWith("Kun laite, tunnistautuminen");

      edit(PATH, "summary: Kun laite", "summary: Jos laite");
      long edited = System.nanoTime();
      await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(20))
          .until(() -> !server.content().standing().version().equals(before));
      log.info("An edit was in use after {} ms", (System.nanoTime() - edited) / 1_000_000);

      try (Client other = server.connect().hello()) {
        assertThat(summary(other, "m1")).startsWith("Jos laite, tunnistautuminen");
        String good = server.content().standing().version();

        edit(DIALOG, "goto: hengitys", "goto: ei-mihinkaan");
        await().atMost(PATIENCE).until(() -> !server.content().standing().refused().isEmpty());

        assertThat(server.content().standing().version()).isEqualTo(good);
        assertThat(output.getAll())
            .contains(DIALOG + ":")
            .contains("There is no node `ei-mihinkaan` in this dialog.")
            .contains("is not taken into use; content " + good + " stays");
        assertThat(summary(other, "m2")).startsWith("Jos laite, tunnistautuminen");
      }
    }
  }

  private static String summary(Client client, String id) {
    JsonNode answer = client.message(id, "digituki").answer(id);
    return answer.at("/body/paths/0/summary").stringValue();
  }

  private void edit(String file, String words, String by) throws IOException {
    String text = Files.readString(content.resolve(file));
    assertThat(text).contains(words);
    Files.writeString(content.resolve(file), text.replace(words, by));
  }
}
