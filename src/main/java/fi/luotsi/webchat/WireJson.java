package fi.luotsi.webchat;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

/** Frames and bodies as JSON: what is absent is left out, what may be null is written as null. */
final class WireJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private WireJson() {}

  static String of(OutboundFrame frame) {
    return MAPPER.writerFor(OutboundFrame.class).writeValueAsString(frame);
  }

  static String of(Body body) {
    return MAPPER.writerFor(Body.class).writeValueAsString(body);
  }

  static OutboundFrame frame(String json) {
    return MAPPER.readValue(json, OutboundFrame.class);
  }
}
