package fi.luotsi.authoring;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Turns what a schema validator says of a document into mistakes that an author understands. */
final class SchemaMistakes {

  private static final Map<String, String> LANGUAGES =
      Map.of("fi", "Finnish", "sv", "Swedish", "en", "English");
  private static final Map<String, String> TYPES =
      Map.of(
          "string", "text",
          "object", "a group of keys with values",
          "array", "a list",
          "integer", "a whole number",
          "number", "a number",
          "boolean", "true or false");

  private final ContentDocument document;
  private final Function<SchemaLocation, Schema> schemas;
  private final Mistakes mistakes = new Mistakes();

  SchemaMistakes(ContentDocument document, Function<SchemaLocation, Schema> schemas) {
    this.document = document;
    this.schemas = schemas;
  }

  List<Mistake> all() {
    return mistakes.sorted();
  }

  void add(Error error) {
    String pointer = error.getInstanceLocation().toString();
    JsonNode rule = around(error.getSchemaLocation());
    switch (error.getKeyword()) {
      case "required" -> missing(pointer, error.getProperty(), rule);
      case "additionalProperties" -> unknown(pointer, error.getProperty(), rule);
      case "type" -> type(pointer, rule);
      case "enum", "const" -> notAllowed(pointer, rule);
      case "pattern", "format" -> form(pointer, rule);
      case "propertyNames" -> keyForm(pointer, rule);
      default -> other(pointer, error, rule);
    }
  }

  private void missing(String pointer, String key, JsonNode rule) {
    if (LANGUAGES.containsKey(key) && rule.path("properties").has("sv")) {
      mistakes.blocking(
          document.keyPlace(pointer),
          "missing-language",
          "The text is missing in %s.".formatted(LANGUAGES.get(key)),
          "Add `%s:` with the text in %s.".formatted(key, LANGUAGES.get(key)));
      return;
    }
    String meaning = description(rule.path("properties").path(key));
    mistakes.blocking(
        document.keyPlace(pointer),
        "missing-key",
        "`%s` is missing.".formatted(key),
        "Add `%s:`%s.".formatted(key, meaning.isEmpty() ? "" : " (" + meaning + ")"));
  }

  private void unknown(String pointer, String key, JsonNode rule) {
    List<String> known = List.copyOf(rule.path("properties").propertyNames());
    mistakes.blocking(
        document.keyPlace(ContentDocument.pointer(pointer, key)),
        "unknown-key",
        "`%s` is not known here.".formatted(key),
        DidYouMean.remedy(
            key, known, "Take it out; what may stand here is " + String.join(", ", known) + "."));
  }

  private void type(String pointer, JsonNode rule) {
    JsonNode value = value(pointer);
    boolean text = words(rule.path("type")).contains("string");
    String wanted =
        words(rule.path("type")).stream()
            .map(type -> TYPES.getOrDefault(type, type))
            .collect(Collectors.joining(" or "));
    boolean quote = text && value.isValueNode() && !value.isNull();
    mistakes.blocking(
        document.place(pointer),
        value.isNull() ? "empty-value" : "wrong-type",
        value.isNull() ? "Nothing is written here." : "Here should be %s.".formatted(wanted),
        quote
            ? "Put it in quotation marks: \"%s\".".formatted(value.asString())
            : remedy(rule, "Write " + wanted + "."));
  }

  private void notAllowed(String pointer, JsonNode rule) {
    List<String> allowed =
        rule.has("const") ? List.of(rule.path("const").asString()) : words(rule.path("enum"));
    String value = value(pointer).asString("");
    mistakes.blocking(
        document.place(pointer),
        "unknown-value",
        "`%s` is not one of: %s.".formatted(value, String.join(", ", allowed)),
        DidYouMean.remedy(value, allowed, "Write one of them."));
  }

  private void form(String pointer, JsonNode rule) {
    mistakes.blocking(
        document.place(pointer),
        "wrong-form",
        "`%s` is not in the right form.".formatted(value(pointer).asString("")),
        remedy(rule, "Write it in the form %s.".formatted(rule.path("pattern").asString(""))));
  }

  private void keyForm(String pointer, JsonNode rule) {
    mistakes.blocking(
        document.place(pointer),
        "wrong-form",
        "A key here is not in the right form.",
        remedy(rule.path("propertyNames"), "Use small letters a–z, digits and hyphens."));
  }

  private void other(String pointer, Error error, JsonNode rule) {
    String message =
        switch (error.getKeyword()) {
          case "minItems" -> "At least %s are needed here.".formatted(rule.path("minItems"));
          case "maxItems" -> "At most %s may stand here.".formatted(rule.path("maxItems"));
          case "minLength" -> "The text is empty or too short.";
          case "maxLength" ->
              "The text is longer than %s characters.".formatted(rule.path("maxLength"));
          case "minimum" -> "The number is under %s.".formatted(rule.path("minimum"));
          case "maximum" -> "The number is over %s.".formatted(rule.path("maximum"));
          case "minProperties" -> "Nothing is written here.";
          case "uniqueItems" -> "The same stands here twice.";
          default -> "This is not as it should be: " + error.getMessage() + ".";
        };
    mistakes.blocking(
        document.place(pointer), code(error.getKeyword()), message, remedy(rule, way(error)));
  }

  private static String way(Error error) {
    return switch (error.getKeyword()) {
      case "maxItems", "uniqueItems" -> "Take out what is too much.";
      case "maxLength" -> "Shorten it, or write it in several parts.";
      case "minItems", "minLength", "minProperties" -> "Write what is missing.";
      default -> "Change it so that it fits.";
    };
  }

  private static String code(String keyword) {
    return switch (keyword) {
      case "minItems", "minLength", "minProperties" -> "too-little";
      case "maxItems", "maxLength" -> "too-much";
      case "uniqueItems" -> "repeated-item";
      case "minimum", "maximum" -> "out-of-range";
      default -> "wrong-form";
    };
  }

  private JsonNode value(String pointer) {
    return pointer.isEmpty() ? document.root() : document.root().at(pointer);
  }

  /** The schema that holds the keyword which was not met. */
  private JsonNode around(SchemaLocation location) {
    NodePath keyword = location.getFragment();
    JsonNode root = schemas.apply(location).getSchemaNode();
    return Optional.ofNullable(keyword.getParent())
        .map(parent -> root.at(parent.toString()))
        .orElse(MissingNode.getInstance());
  }

  private static List<String> words(JsonNode node) {
    if (!node.isArray()) {
      return List.of(node.asString(""));
    }
    List<String> words = new ArrayList<>();
    node.forEach(item -> words.add(item.asString("")));
    return words;
  }

  private static String remedy(JsonNode rule, String otherwise) {
    String description = description(rule);
    return description.isEmpty() ? otherwise : "What belongs here: " + description + ".";
  }

  private static String description(JsonNode rule) {
    String description = rule.path("description").asString("");
    return description.endsWith(".")
        ? description.substring(0, description.length() - 1)
        : description;
  }
}
