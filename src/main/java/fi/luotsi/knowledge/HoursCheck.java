package fi.luotsi.knowledge;

import fi.luotsi.authoring.Mistakes;
import fi.luotsi.authoring.Place;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Looks for opening hours that never open or say two things, and for an unknown time zone. */
final class HoursCheck implements KnowledgeCheck {

  private final Clock clock;

  HoursCheck(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void check(Sheets sheets, Mistakes mistakes) {
    Optional<HoursReader> reader =
        sheets.one(SheetKind.COUNTY).flatMap(county -> reader(county, mistakes));
    if (reader.isEmpty()) {
      return;
    }
    for (Sheet channel : sheets.of(SheetKind.CHANNEL)) {
      if (channel.valid()) {
        hours(channel.root().path("hours"), channel.place("/hours"), reader.get(), mistakes);
      }
    }
    for (Sheet.Part queue : sheets.parts(SheetKind.QUEUES, "queues")) {
      if (queue.sheet().valid()) {
        hours(queue.node().path("hours"), queue.place("hours"), reader.get(), mistakes);
      }
    }
  }

  private static Optional<HoursReader> reader(Sheet county, Mistakes mistakes) {
    String country = county.text("holidays");
    if (!Holidays.known(country)) {
      mistakes.blocking(
          county.place("/holidays"),
          "unknown-country",
          "The public holidays of `%s` are not known.".formatted(country),
          "Write the country as two capital letters, such as FI.");
      return Optional.empty();
    }
    try {
      return Optional.of(
          new HoursReader(ZoneId.of(county.text("timeZone")), new Holidays(country)));
    } catch (DateTimeException e) {
      mistakes.blocking(
          county.place("/timeZone"),
          "unknown-time-zone",
          "There is no time zone `%s`.".formatted(county.text("timeZone")),
          "Write it as in the tz database, such as Europe/Helsinki.");
      return Optional.empty();
    }
  }

  private void hours(JsonNode hours, Place place, HoursReader reader, Mistakes mistakes) {
    if (hours.has("always") && hours.size() > 1) {
      Set<String> others = new TreeSet<>(hours.propertyNames());
      others.remove("always");
      mistakes.blocking(
          place,
          "hours-contradict",
          "It is always open, and yet says %s.".formatted(String.join(", ", others)),
          "Keep `always: true` alone, or take it out.");
      return;
    }
    emptySpans(hours, place, mistakes);
    if (reader.read(hours).nextOpening(clock.instant()).isEmpty()) {
      mistakes.blocking(
          place,
          "never-open",
          "By these hours it does not open within a year.",
          "Write `weekly` hours, or `always: true`.");
    }
  }

  private static void emptySpans(JsonNode hours, Place place, Mistakes mistakes) {
    for (JsonNode span : hours.findParents("from")) {
      if (span.path("from").asString("").equals(span.path("to").asString(""))) {
        mistakes.blocking(
            place,
            "empty-hours",
            "It opens and closes at the same time, %s.".formatted(span.path("from").asString("")),
            "Mend one of the times; around the clock is from \"00:00\" to \"24:00\".");
      }
    }
    for (JsonNode exception : hours.path("exceptions").values()) {
      if (exception.has("closed") == exception.has("from")) {
        mistakes.blocking(
            place,
            "hours-contradict",
            "The exception of %s says neither hours nor closed, or both."
                .formatted(exception.path("date").asString("")),
            "Write `from` and `to`, or `closed: true`.");
      }
    }
  }
}
