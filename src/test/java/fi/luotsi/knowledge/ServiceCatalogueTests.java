package fi.luotsi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * The guide for authors says, in Finnish and in English, what every type and field of a channel is
 * in the Finnish Service Catalogue (PTV), open interface version 11.
 */
class ServiceCatalogueTests {

  private static final Set<String> CHANNEL_TYPES =
      Set.of("Phone", "EChannel", "WebPage", "PrintableForm", "ServiceLocation");

  private static final Pattern TABLE =
      Pattern.compile("(?m)^\\| (?:`type`|kenttä|field) \\| PTV \\|.*\\n\\|.*\\n((?:\\|.*\\n)+)");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\|");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private final List<String> tables =
      TABLE.matcher(read("knowledge/README.md")).results().map(table -> table.group(1)).toList();

  @Test
  void hasATypeForEachOfOurs() {
    for (String table : typesInBothLanguages()) {
      Map<String, String> types =
          ROW.matcher(table)
              .results()
              .collect(
                  Collectors.toMap(
                      row -> codes(row.group(1)).getFirst(),
                      row -> codes(row.group(2)).getFirst()));

      assertThat(types.keySet())
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(ChannelType.values()).map(ChannelType::code).toList());
      assertThat(Set.copyOf(types.values())).isEqualTo(CHANNEL_TYPES);
    }
  }

  @Test
  void isToldForEveryField() {
    for (String table : fieldsInBothLanguages()) {
      assertThat(ROW.matcher(table).results().flatMap(row -> codes(row.group(1)).stream()))
          .containsExactlyInAnyOrderElementsOf(fieldsOfAChannel());
    }
  }

  /** Each language has a table of types, and after it one of fields. */
  private List<String> typesInBothLanguages() {
    assertThat(tables).hasSize(4);
    return List.of(tables.get(0), tables.get(2));
  }

  private List<String> fieldsInBothLanguages() {
    assertThat(tables).hasSize(4);
    return List.of(tables.get(1), tables.get(3));
  }

  private static Set<String> fieldsOfAChannel() {
    return new JsonMapper()
            .readTree(read("knowledge/schemas/channel.schema.json"))
            .path("properties")
            .propertyNames()
            .stream()
            .collect(Collectors.toSet());
  }

  private static List<String> codes(String cell) {
    Stream<MatchResult> codes = CODE.matcher(cell).results();
    return codes.map(code -> code.group(1)).toList();
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
