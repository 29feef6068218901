package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code docs/settings.md} says what the code says. Written anew with {@code
 * -Djvm.arguments=-Dluotsi.write-docs=true}.
 */
class SettingsTableTests {

  private static final Path TABLE = Path.of("docs/settings.md");

  @Test
  void namesEverySettingWithItsDefault() throws IOException {
    String table = table();
    if (Boolean.getBoolean("luotsi.write-docs")) {
      Files.writeString(TABLE, table);
    }
    assertThat(Files.readString(TABLE)).isEqualTo(table);
  }

  @Test
  void describesEverySetting() throws IOException {
    assertThat(settings().path("properties").valueStream())
        .filteredOn(property -> property.path("name").asString().startsWith("luotsi."))
        .isNotEmpty()
        .allSatisfy(property -> assertThat(description(property)).isNotBlank());
  }

  private static JsonNode settings() throws IOException {
    try (InputStream in =
        SettingsTableTests.class.getResourceAsStream(
            "/META-INF/spring-configuration-metadata.json")) {
      return new JsonMapper().readTree(in);
    }
  }

  private static String table() throws IOException {
    String rows =
        settings()
            .path("properties")
            .valueStream()
            .filter(property -> property.path("name").asString().startsWith("luotsi."))
            .sorted(Comparator.comparing(property -> property.path("name").asString()))
            .map(SettingsTableTests::row)
            .collect(Collectors.joining("\n"));
    return """
    # Settings

    Each can be given as an argument (`--luotsi.data=/srv/luotsi`), as an environment variable
    (`LUOTSI_DATA=/srv/luotsi`) or in `application.yaml` in the folder that it is run in. A name that is not known stops the
    start. Made from the code by `SettingsTableTests`; do not edit.

    | setting | default | meaning |
    | --- | --- | --- |
    """
        + rows
        + "\n";
  }

  private static String row(JsonNode property) {
    String standard = property.path("defaultValue").isMissingNode() ? "" : standard(property);
    return "| `"
        + property.path("name").asString()
        + "` | "
        + standard
        + " | "
        + description(property)
        + " |";
  }

  private static String standard(JsonNode property) {
    JsonNode value = property.path("defaultValue");
    String text =
        value.isArray()
            ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "))
            : value.asString();
    return text.isEmpty() ? "" : "`" + text + "`";
  }

  private static String description(JsonNode property) {
    return property
        .path("description")
        .asString("")
        .replaceAll("\\{@code ([^}]*)\\}", "`$1`")
        .replaceAll("\\s+", " ")
        .replace("|", "\\|")
        .strip();
  }
}
