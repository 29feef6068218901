package fi.luotsi.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The frames that the documentation shows are frames that the server reads and writes. */
class ExampleFrameTests {

  private static final Path EXAMPLES = Path.of("docs/protocol/examples");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static List<Path> files(String start) throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.filter(file -> file.getFileName().toString().startsWith(start)).toList();
    }
  }

  static List<Path> ofClients() throws IOException {
    return files("client-");
  }

  static List<Path> ofTheServer() throws IOException {
    return files("server-");
  }

  @ParameterizedTest
  @MethodSource("ofClients")
  void readsWhatClientsSend(Path file) throws IOException {
    assertThat(FrameReader.read(Files.readString(file))).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("ofTheServer")
  void writesWhatItShows(Path file) throws IOException {
    String shown = Files.readString(file);
    assertThat(JSON.readTree(WireJson.of(WireJson.frame(shown)))).isEqualTo(JSON.readTree(shown));
  }

  @Test
  void hasAnExampleOfEveryFrameAndBody() throws IOException {
    assertThat(ofClients()).hasSizeGreaterThanOrEqualTo(7);
    assertThat(ofTheServer().stream().map(ExampleFrameTests::frame).<Object>map(Object::getClass))
        .contains((Object[]) OutboundFrame.class.getPermittedSubclasses());
    assertThat(
            ofTheServer().stream()
                .map(ExampleFrameTests::frame)
                .filter(OutboundFrame.Event.class::isInstance)
                .<Object>map(frame -> ((OutboundFrame.Event) frame).body().getClass()))
        .contains((Object[]) Body.class.getPermittedSubclasses());
  }

  private static OutboundFrame frame(Path file) {
    try {
      return WireJson.frame(Files.readString(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
