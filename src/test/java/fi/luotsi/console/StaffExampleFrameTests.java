package fi.luotsi.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What {@code docs/protocol} shows of the staff's frames is what is read and written. */
class StaffExampleFrameTests {

  private static final Path EXAMPLES = Path.of("docs/protocol/examples");
  private static final String TALK = "Zk3u0S2yQm6W5b1cYx8nVg";
  private static final JsonMapper MAPPER = new JsonMapper();

  static List<Path> ofClients() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("staff-client-"))
          .sorted()
          .toList();
    }
  }

  static Map<String, StaffSent> ofTheServer() {
    return Map.ofEntries(
        Map.entry("welcome", new StaffSent.Welcome("aino.laine", "Aino")),
        Map.entry("queue", new StaffSent.QueueChanged(snapshot())),
        Map.entry(
            "event-text",
            event(
                13,
                "2026-11-23T08:15:00.250Z",
                "staff",
                "5e0c7a",
                new StaffBody.Text("Hei, olen Aino.", List.of(), null, "Aino"))),
        Map.entry(
            "event-note",
            event(
                14,
                "2026-11-23T08:15:20.900Z",
                "staff",
                null,
                new StaffBody.Note(
                    "Pyysi soittamaan uudelleen [puhelin].", List.of("phone"), "Aino"))),
        Map.entry(
            "event-handoff",
            event(
                12,
                "2026-11-23T08:14:58Z",
                "system",
                null,
                new StaffBody.Handoff(
                    "claimed", "terveysneuvonta", "Aino", null, "Aino tuli keskusteluun."))),
        Map.entry(
            "event-feedback",
            event(
                20,
                "2026-11-23T08:31:07Z",
                "citizen",
                null,
                new StaffBody.Feedback("yes", 9, null))),
        Map.entry("ack", new StaffSent.Ack("5e0c7a", 13)),
        Map.entry("error", StaffSent.Failed.of("5e0c7a", TALK, StaffProblem.NOT_OWNER)),
        Map.entry("typing", new StaffSent.Typing(TALK, "citizen")),
        Map.entry("unwatched", new StaffSent.Unwatched(TALK, "erased")));
  }

  private static StaffSent event(
      long seq,
      String at,
      String from,
      @org.jspecify.annotations.Nullable String replyTo,
      StaffBody body) {
    return new StaffSent.Event(TALK, new StaffEvent(seq, Instant.parse(at), from, replyTo, body));
  }

  private static QueueSnapshot snapshot() {
    return new QueueSnapshot(
        List.of(
            new QueueSnapshot.QueueState("terveysneuvonta", "Terveysneuvonta", true, null, 1),
            new QueueSnapshot.QueueState(
                "perhepalvelut", "Perhepalvelut", false, Instant.parse("2026-11-24T06:00:00Z"), 0)),
        List.of(
            new QueueSnapshot.WaitingCitizen(
                new QueueSnapshot.QueuedCitizen(
                    TALK,
                    "terveysneuvonta",
                    "Terveysneuvonta",
                    Instant.parse("2026-11-23T08:14:03.120Z"),
                    "fi",
                    "terveyspalvelut",
                    2,
                    "Hammassärky",
                    "emergency"),
                1)),
        List.of(
            new QueueSnapshot.QueuedCitizen(
                "p0Qd7m1XT2a9Lr4Ks6uEwA",
                "terveysneuvonta",
                "Terveysneuvonta",
                Instant.parse("2026-11-23T08:09:41.007Z"),
                "sv",
                null,
                null,
                null,
                null)));
  }

  @ParameterizedTest
  @MethodSource("ofClients")
  void readsWhatPagesSend(Path file) throws IOException {
    assertThat(new StaffFrameReader().read(Files.readString(file))).isNotNull();
  }

  @Test
  void writesWhatTheDescriptionShows() throws IOException {
    StaffJson json = new StaffJson();
    for (Map.Entry<String, StaffSent> example : ofTheServer().entrySet()) {
      Path file = EXAMPLES.resolve("staff-server-" + example.getKey() + ".json");
      assertThat(MAPPER.readTree(json.write(example.getValue())))
          .as(file.toString())
          .isEqualTo(MAPPER.readTree(Files.readString(file)));
    }
  }

  @Test
  void hasAnExampleOfEveryFrame() throws IOException {
    assertThat(ofTheServer().values().stream().<Object>map(Object::getClass).distinct().toList())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.asList((Object[]) StaffSent.class.getPermittedSubclasses()));
    assertThat(ofClients()).hasSize(StaffFrame.class.getPermittedSubclasses().length);
  }
}
