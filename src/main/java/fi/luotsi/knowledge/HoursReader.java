package fi.luotsi.knowledge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads opening hours that are as their schema says. */
record HoursReader(ZoneId zone, Holidays holidays) {

  OpeningHours read(JsonNode hours) {
    if (hours.path("always").asBoolean(false)) {
      return AlwaysOpen.INSTANCE;
    }
    return new WeeklyHours(
        zone,
        holidays,
        weekly(hours.path("weekly")),
        onHolidays(hours.path("holidays")),
        exceptions(hours.path("exceptions")));
  }

  private static Map<DayOfWeek, List<OpenSpan>> weekly(JsonNode weekly) {
    Map<DayOfWeek, List<OpenSpan>> spans = new EnumMap<>(DayOfWeek.class);
    for (JsonNode rule : weekly.values()) {
      for (JsonNode day : rule.path("days").values()) {
        spans.computeIfAbsent(day(day.asString()), _ -> new ArrayList<>()).add(span(rule));
      }
    }
    return spans;
  }

  private static @Nullable List<OpenSpan> onHolidays(JsonNode holidays) {
    if (holidays.isObject()) {
      return List.of(span(holidays));
    }
    return holidays.asString("closed").equals("open") ? null : List.of();
  }

  private static Map<LocalDate, List<OpenSpan>> exceptions(JsonNode exceptions) {
    Map<LocalDate, List<OpenSpan>> spans = new HashMap<>();
    for (JsonNode exception : exceptions.values()) {
      LocalDate date = LocalDate.parse(exception.path("date").asString());
      List<OpenSpan> day = spans.computeIfAbsent(date, _ -> new ArrayList<>());
      if (exception.has("from")) {
        day.add(span(exception));
      }
    }
    return spans;
  }

  private static OpenSpan span(JsonNode node) {
    return OpenSpan.of(node.path("from").asString(), node.path("to").asString());
  }

  private static DayOfWeek day(String code) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().toLowerCase(Locale.ROOT).startsWith(code)) {
        return day;
      }
    }
    throw new IllegalArgumentException("No day of the week: " + code);
  }
}
