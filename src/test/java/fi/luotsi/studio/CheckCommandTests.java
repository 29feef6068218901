package fi.luotsi.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTests {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  private int run(String... arguments) {
    return new CommandLine(new CheckCommand(CLOCK))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  private void brokenContent() throws IOException {
    Files.createDirectories(folder.resolve("knowledge"));
    Files.writeString(folder.resolve("knowledge/county.yaml"), "id: esimerkki\nnam: x\n");
    Files.createDirectories(folder.resolve("dialogs/tests"));
    Files.writeString(folder.resolve("dialogs/pieni.yaml"), "id: suuri\n");
    Files.writeString(folder.resolve("dialogs/tests/pieni.yaml"), "- name: Ei vuoroja\n");
  }

  @Test
  void refusesAFolderWithoutContent() {
    assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("nowhere");
  }

  @Test
  void refusesAnUnknownFormat() {
    assertThat(run("--format=xml", folder.toString())).isEqualTo(2);
  }

  @Test
  void tellsTheMistakesOfAllFilesAtOnce() throws IOException {
    brokenContent();

    assertThat(run(folder.toString())).isEqualTo(1);

    assertThat(out.toString())
        .contains("knowledge/county.yaml:2:1: `nam` is not known here. Did you mean `name`?")
        .contains("dialogs/pieni.yaml:1:5: `id` is `suuri`, but the file is named `pieni`.")
        .contains("dialogs/tests/pieni.yaml:1:")
        .contains(" mistakes.");
  }

  @Test
  void printsMistakesForPrograms() throws IOException {
    brokenContent();

    assertThat(run("--format=json", folder.toString())).isEqualTo(1);

    JsonNode mistakes = JsonMapper.builder().build().readTree(out.toString());
    assertThat(mistakes.isArray()).isTrue();
    assertThat(mistakes.get(0).propertyNames())
        .contains("file", "line", "column", "code", "message", "remedy", "gravity");
  }

  @Test
  void printsMistakesAsAnnotations() throws IOException {
    brokenContent();

    assertThat(run("--format=github", folder.toString())).isEqualTo(1);

    assertThat(out.toString().lines())
        .allMatch(line -> line.startsWith("::error file="))
        .anyMatch(line ->
            line.startsWith("::error file=dialogs/pieni.yaml,line=1,col=5,title=id-not-name::"));
  }
}
