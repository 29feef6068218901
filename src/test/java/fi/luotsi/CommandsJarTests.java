package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.knowledge.SmallContent;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands of the packaged program, run from a folder beside the content. */
@Timeout(300)
class CommandsJarTests {

  private static final String CHANNEL = "channels/terveysasema.yaml";

  @TempDir Path folder;
  private SmallContent content;

  @BeforeEach
  void writeContentThatIsGoodWheneverThisRuns() throws Exception {
    content = new SmallContent(Files.createDirectory(folder.resolve("county")));
    for (String file :
        new String[] {
          CHANNEL,
          "channels/apupuhelin.yaml",
          "paths/terveys/flunssa/path.yaml",
          "paths/terveys/kuume/path.yaml"
        }) {
      content
          .change(file, "reviewed: 2026-11-16", "reviewed: 2020-01-07")
          .change(file, "reviewBy: 2027-05-16", "reviewBy: 2999-12-31");
    }
  }

  private JarProcess check(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "check";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return JarProcess.in(folder, all);
  }

  @Test
  void findsNoMistakeInGoodContent() {
    try (JarProcess luotsi = check("county")) {
      assertThat(luotsi.output()).contains("No mistakes. 2 service paths");
      assertThat(luotsi.exitCode()).isZero();
    }
  }

  @Test
  void tellsAMistakeWithItsPlaceAndFailsWithOne() {
    content.change(CHANNEL, "contact: terveysasema", "contact: terveysasma");
    try (JarProcess luotsi = check("county")) {
      assertThat(luotsi.output())
          .containsPattern("knowledge/channels/terveysasema\\.yaml:5:\\d+: .*terveysasma")
          .contains("Did you mean `terveysasema`?");
      assertThat(luotsi.exitCode()).isEqualTo(1);
    }
  }

  @Test
  void tellsMistakesToPrograms() {
    content.change(CHANNEL, "type: phone", "type: phoen");
    try (JarProcess luotsi = check("county", "--format=json")) {
      JsonNode mistakes = new JsonMapper().readTree(luotsi.output()).get("mistakes");
      assertThat(mistakes.get(0).path("file").asString()).isEqualTo("knowledge/" + CHANNEL);
      assertThat(mistakes.get(0).path("line").asInt()).isEqualTo(2);
      assertThat(luotsi.exitCode()).isEqualTo(1);
    }
  }

  @Test
  void tellsMistakesToGitHub() {
    content.change(CHANNEL, "type: phone", "type: phoen");
    try (JarProcess luotsi = check("--format=github", "county")) {
      assertThat(luotsi.output())
          .startsWith("::error file=county/knowledge/channels/terveysasema.yaml,line=2,col=");
      assertThat(luotsi.exitCode()).isEqualTo(1);
    }
  }

  @Test
  void refusesAnOptionThatThereIsNotAndAFolderThatThereIsNot() {
    try (JarProcess luotsi = check("--colour", "county")) {
      assertThat(luotsi.errors()).contains("Unknown option: '--colour'");
      assertThat(luotsi.exitCode()).isEqualTo(2);
    }
    try (JarProcess luotsi = check("nowhere")) {
      assertThat(luotsi.errors()).contains("There is no folder");
      assertThat(luotsi.exitCode()).isEqualTo(2);
    }
  }
}
