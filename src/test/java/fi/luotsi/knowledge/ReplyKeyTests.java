package fi.luotsi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReplyKeyTests {

  @Test
  void areTheKeysOfTheSchema() throws Exception {
    JsonNode sentences = schema().path("properties").path("sentences");
    List<String> keys = Arrays.stream(ReplyKey.values()).map(ReplyKey::code).toList();

    assertThat(sentences.path("properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(keys);
    assertThat(sentences.path("required").valueStream().map(JsonNode::asString))
        .containsExactlyInAnyOrderElementsOf(keys);
  }

  @Test
  void schemaTellsThePlaceholders() throws Exception {
    JsonNode properties = schema().path("properties").path("sentences").path("properties");
    for (ReplyKey key : ReplyKey.values()) {
      String description = properties.path(key.code()).path("description").asString();
      for (String placeholder : key.placeholders()) {
        assertThat(description).contains("{" + placeholder + "}");
      }
      assertThat(description.contains("{")).isEqualTo(!key.placeholders().isEmpty());
    }
  }

  private static JsonNode schema() throws Exception {
    try (InputStream in =
        ReplyKeyTests.class.getResourceAsStream("/content/knowledge/schemas/replies.schema.json")) {
      return JsonMapper.shared().readTree(in);
    }
  }
}
