package fi.luotsi.console;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import fi.luotsi.authoring.ContentRef;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * How staff's frames and answers are written: moments as ISO 8601, constants as their codes, and
 * nothing for what is not known.
 */
final class StaffJson {

  private final JsonMapper mapper =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .addModule(
              new SimpleModule("codes").addSerializer(enumClass(), new CodeSerializer(enumClass())))
          .addMixIn(ContentRef.class, SourceFields.class)
          .build();

  String write(Object frame) {
    return mapper.writeValueAsString(frame);
  }

  @SuppressWarnings("unchecked")
  private static Class<Enum<?>> enumClass() {
    return (Class<Enum<?>>) (Class<?>) Enum.class;
  }

  /**
   * The wire calls the id of a content item {@code content}, and its last review {@code checked}.
   */
  private interface SourceFields {
    @JsonProperty("content")
    String id();

    @JsonProperty("checked")
    LocalDate reviewed();
  }

  private static final class CodeSerializer extends StdSerializer<Enum<?>> {
    CodeSerializer(Class<Enum<?>> type) {
      super(type);
    }

    @Override
    public void serialize(Enum<?> constant, JsonGenerator generator, SerializationContext context) {
      generator.writeString(WireCode.of(constant));
    }
  }
}
