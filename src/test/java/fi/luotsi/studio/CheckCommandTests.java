package fi.luotsi.studio;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.knowledge.SmallContent;
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

  private void contentPastItsReview() throws IOException {
    new SmallContent(folder);
    Path file = folder.resolve("knowledge/paths/terveys/flunssa/path.yaml");
    String text = Files.readString(file);
    Files.writeString(file, text.replace("reviewBy: 2027-05-16", "reviewBy: 2026-11-20"));
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

    JsonNode mistakes = JsonMapper.builder().build().readTree(out.toString()).get("mistakes");
    assertThat(mistakes.isArray()).isTrue();
    assertThat(mistakes.get(0).propertyNames())
        .contains("file", "line", "column", "code", "message", "remedy", "gravity");
  }

  @Test
  void printsMistakesAsAnnotations() throws IOException {
    brokenContent();

    assertThat(run("--format=github", folder.toString())).isEqualTo(1);

    assertThat(out.toString().lines())
        .allMatch(line -> line.matches("::(error file=|warning file=|notice title=).*"))
        .anyMatch(line ->
            line.startsWith("::error file=")
                && line.contains("/dialogs/pieni.yaml,line=1,col=5,title=id-not-name::"));
  }

  @Test
  void namesFilesFromTheRootOfTheirRepository() throws IOException {
    Path repository = folder;
    Files.createDirectory(repository.resolve(".git"));
    folder = Files.createDirectories(repository.resolve("counties/pikkula"));
    brokenContent();

    run("--format=github", folder.toString());

    assertThat(out.toString())
        .contains("::error file=counties/pikkula/dialogs/pieni.yaml,line=1,col=5,");
  }

  @Test
  void warnsOfWhatMayBeServed() throws IOException {
    contentPastItsReview();

    assertThat(run("--format=github", folder.toString())).isEqualTo(1);

    assertThat(out.toString().lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("::warning file="))
        .anyMatch(line -> line.contains("/knowledge/paths/terveys/flunssa/path.yaml,"));
  }

  @Test
  void saysThatConversationTestsWereNotRun() throws IOException {
    brokenContent();

    run(folder.toString());
    assertThat(out.toString())
        .contains("Conversation tests were not run, because ")
        .doesNotContain("0 conversation tests");

    out.getBuffer().setLength(0);
    run("--format=json", folder.toString());
    JsonNode tests = JsonMapper.builder().build().readTree(out.toString()).get("conversationTests");
    assertThat(tests.get("run").intValue()).isZero();
    assertThat(tests.get("notRun").stringValue())
        .startsWith("Conversation tests were not run, because ");

    out.getBuffer().setLength(0);
    run("--format=github", folder.toString());
    assertThat(out.toString())
        .contains("::notice title=check::Conversation tests were not run, because ");
  }

  @Test
  void saysNothingOfConversationTestsThatWereRun() throws IOException {
    contentPastItsReview();

    run("--format=json", folder.toString());

    JsonNode report = JsonMapper.builder().build().readTree(out.toString());
    assertThat(report.at("/conversationTests/notRun").isNull()).isTrue();
    assertThat(report.get("paths").intValue()).isEqualTo(2);
  }
}
