package fi.luotsi.webchat;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fields of a JSON object, strict about their types and lenient about those that nobody asks
 * for.
 */
record Fields(JsonNode object, @Nullable String id) {

  private static final int LONGEST_ID = 100;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** Reads one JSON object. */
  static Fields of(String json) {
    JsonNode node;
    try {
      node = MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new BadFrame(null, "not well-formed JSON");
    }
    if (!node.isObject()) {
      throw new BadFrame(null, "not a JSON object");
    }
    JsonNode id = node.get("id");
    boolean usable = id != null && id.isString() && id.stringValue().length() <= LONGEST_ID;
    return new Fields(node, usable ? id.stringValue() : null);
  }

  /** The client's id of the frame, which it must have. */
  String requiredId() {
    String given = text("id");
    if (given.isBlank() || given.length() > LONGEST_ID) {
      throw bad("id", "must be a string of 1 to " + LONGEST_ID + " characters");
    }
    return given;
  }

  String text(String name) {
    String value = optionalText(name);
    if (value == null) {
      throw bad(name, "is missing");
    }
    return value;
  }

  @Nullable String optionalText(String name) {
    JsonNode value = value(name);
    if (value == null) {
      return null;
    }
    if (!value.isString()) {
      throw bad(name, "must be a string");
    }
    return value.stringValue();
  }

  @Nullable Long optionalNumber(String name, long least, long most) {
    JsonNode value = value(name);
    if (value == null) {
      return null;
    }
    boolean whole = value.isIntegralNumber() && value.canConvertToLong();
    if (!whole || value.longValue() < least || value.longValue() > most) {
      throw bad(name, "must be a whole number from " + least + " to " + most);
    }
    return value.longValue();
  }

  @Nullable Fields optionalObject(String name) {
    JsonNode value = value(name);
    if (value == null) {
      return null;
    }
    if (!value.isObject()) {
      throw bad(name, "must be an object");
    }
    return new Fields(value, id);
  }

  private @Nullable JsonNode value(String name) {
    JsonNode value = object.get(name);
    return value == null || value.isNull() ? null : value;
  }

  BadFrame bad(String name, String why) {
    return new BadFrame(id, "field " + name + " " + why);
  }
}
