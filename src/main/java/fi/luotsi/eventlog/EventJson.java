package fi.luotsi.eventlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fi.luotsi.conversation.ConversationEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as they are written in the database. The names of their types never change, whatever the
 * classes are called; what was written once stays readable: unknown fields are passed over, and a
 * list that was not there yet is empty.
 */
final class EventJson {

  private static final Map<String, Class<? extends ConversationEvent>> TYPES =
      Map.ofEntries(
          Map.entry("opened", ConversationEvent.Opened.class),
          Map.entry("locale-chosen", ConversationEvent.LocaleChosen.class),
          Map.entry("notice", ConversationEvent.Notice.class),
          Map.entry("citizen-wrote", ConversationEvent.CitizenWrote.class),
          Map.entry("citizen-chose", ConversationEvent.CitizenChose.class),
          Map.entry("bot-answered", ConversationEvent.BotAnswered.class),
          Map.entry("handoff-changed", ConversationEvent.HandoffChanged.class),
          Map.entry("staff-wrote", ConversationEvent.StaffWrote.class),
          Map.entry("staff-noted", ConversationEvent.StaffNoted.class),
          Map.entry("feedback-requested", ConversationEvent.FeedbackRequested.class),
          Map.entry("feedback-given", ConversationEvent.FeedbackGiven.class),
          Map.entry("ended", ConversationEvent.Ended.class));

  private static final Map<Class<? extends ConversationEvent>, String> NAMES =
      TYPES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  private final JsonMapper mapper = mapper();

  private static JsonMapper mapper() {
    JsonSetter.Value empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    return JsonMapper.builder()
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
        .enable(DeserializationFeature.USE_LONG_FOR_INTS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .withConfigOverride(List.class, override -> override.setNullHandling(empty))
        .withConfigOverride(Set.class, override -> override.setNullHandling(empty))
        .withConfigOverride(Map.class, override -> override.setNullHandling(empty))
        .build();
  }

  /** The stable name of an event's type. */
  String type(ConversationEvent event) {
    String name = NAMES.get(event.getClass());
    if (name == null) {
      throw new IllegalStateException("No name for " + event.getClass().getSimpleName());
    }
    return name;
  }

  String body(ConversationEvent event) {
    return mapper.writeValueAsString(event);
  }

  ConversationEvent event(String type, String body) {
    Class<? extends ConversationEvent> known = TYPES.get(type);
    if (known == null) {
      throw new IllegalStateException("An event of the type " + type + " is not known here");
    }
    return mapper.readValue(body, known);
  }
}
