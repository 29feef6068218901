package fi.luotsi.authoring;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a single value in YAML is under the core schema: text, number, yes or no, or nothing. */
final class YamlScalar {

  private static final ScalarResolver CORE = new CoreSchema().getScalarResolver();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,15}");
  private static final Set<String> TEXT_TAGS = Set.of("!", Tag.STR.getValue());

  private YamlScalar() {}

  static JsonNode node(ScalarEvent event, Place place) {
    String value = event.getValue();
    if (!event.isPlain() || event.getTag().isPresent()) {
      refuseTag(event.getTag().filter(tag -> !TEXT_TAGS.contains(tag)), place);
      return NODES.stringNode(value);
    }
    Tag tag = CORE.resolve(value, true);
    if (tag.equals(Tag.NULL)) {
      return NODES.nullNode();
    }
    if (tag.equals(Tag.BOOL)) {
      return NODES.booleanNode(Boolean.parseBoolean(value));
    }
    return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? number(value) : NODES.stringNode(value);
  }

  private static JsonNode number(String value) {
    if (WHOLE.matcher(value).matches()) {
      return NODES.numberNode(Long.parseLong(value));
    }
    try {
      double number = Double.parseDouble(value);
      return Double.isFinite(number) ? NODES.numberNode(number) : NODES.stringNode(value);
    } catch (NumberFormatException e) {
      return NODES.stringNode(value);
    }
  }

  static void refuseTag(Optional<String> tag, Place place) {
    if (tag.isPresent()) {
      throw new UnreadableYaml(
          place,
          "yaml-tag",
          "`%s` is read as a YAML tag.".formatted(tag.get()),
          "Take it out, or put text that begins with ! in quotation marks.");
    }
  }
}
