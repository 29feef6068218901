package fi.luotsi.knowledge;

import fi.luotsi.authoring.DidYouMean;
import fi.luotsi.authoring.Mistakes;
import fi.luotsi.authoring.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for ids that name nothing: channels, paths, segments, phases, contacts; and for queues'
 * gaps.
 */
final class ReferenceCheck implements KnowledgeCheck {

  @Override
  public void check(Sheets sheets, Mistakes mistakes) {
    Set<String> channels = sheets.channelIds();
    Set<String> paths = sheets.pathIds();
    Set<String> segments = sheets.ids(SheetKind.SEGMENTS, "segments");
    for (Sheet path : sheets.of(SheetKind.PATH)) {
      known(path.words("channels"), "channel", channels, mistakes);
      known(path.words("neighbours"), "path", paths, mistakes);
      known(Map.of(path.text("segment"), path.place("/segment")), "segment", segments, mistakes);
      notItself(path, mistakes);
    }
    for (Sheet safety : sheets.of(SheetKind.SAFETY)) {
      known(safety.words("channels"), "channel", channels, mistakes);
      known(Map.of(safety.text("path"), safety.place("/path")), "path", paths, mistakes);
    }
    Set<String> phases = sheets.ids(SheetKind.PHASES, "phases");
    for (Sheet facet : sheets.of(SheetKind.FACET)) {
      known(facet.words("phases"), "phase", phases, mistakes);
    }
    queues(sheets, segments, mistakes);
    contacts(sheets, mistakes);
  }

  private static void known(
      Map<String, Place> words, String what, Set<String> known, Mistakes mistakes) {
    words.forEach((word, place) -> {
      if (!word.isEmpty() && !known.isEmpty() && !known.contains(word)) {
        mistakes.blocking(
            place,
            "unknown-" + what,
            "There is no %s `%s`.".formatted(what, word),
            DidYouMean.remedy(word, known, "Write the id of one that exists, or add it."));
      }
    });
  }

  private static void notItself(Sheet path, Mistakes mistakes) {
    Place place = path.words("neighbours").get(path.folder());
    if (place != null) {
      mistakes.blocking(
          place, "own-neighbour", "The path names itself as its neighbour.", "Take it out.");
    }
  }

  private static void queues(Sheets sheets, Set<String> segments, Mistakes mistakes) {
    List<Sheet.Part> queues = sheets.parts(SheetKind.QUEUES, "queues");
    Set<String> served = new HashSet<>();
    for (Sheet.Part queue : queues) {
      known(queue.words("segments"), "segment", segments, mistakes);
      served.addAll(queue.words("segments").keySet());
    }
    List<Sheet.Part> fallbacks =
        queues.stream().filter(queue -> queue.node().path("default").asBoolean(false)).toList();
    sheets
        .one(SheetKind.QUEUES)
        .filter(sheet -> fallbacks.size() != 1)
        .ifPresent(sheet -> oneDefault(sheet, fallbacks, mistakes));
    if (fallbacks.isEmpty()) {
      unserved(sheets, served, mistakes);
    }
  }

  private static void oneDefault(Sheet sheet, List<Sheet.Part> fallbacks, Mistakes mistakes) {
    mistakes.blocking(
        fallbacks.isEmpty() ? sheet.place("/queues") : fallbacks.getLast().place("default"),
        "default-queue",
        "%d queues are marked `default: true`.".formatted(fallbacks.size()),
        "Mark the one queue that takes what no other does.");
  }

  private static void unserved(Sheets sheets, Set<String> served, Mistakes mistakes) {
    for (Sheet.Part segment : sheets.parts(SheetKind.SEGMENTS, "segments")) {
      if (!served.contains(segment.text("id"))) {
        mistakes.blocking(
            segment.place("id"),
            "segment-without-queue",
            "No queue takes the matters of `%s`.".formatted(segment.text("id")),
            "Add it to the segments of a queue in queues.yaml, or mark a default queue.");
      }
    }
  }

  private static void contacts(Sheets sheets, Mistakes mistakes) {
    Set<String> contacts =
        sheets.one(SheetKind.COUNTY).stream()
            .flatMap(county -> county.root().path("contacts").propertyNames().stream())
            .collect(Collectors.toSet());
    for (Sheet channel : sheets.of(SheetKind.CHANNEL)) {
      if (channel.root().has("contact")) {
        known(
            Map.of(channel.text("contact"), channel.place("/contact")),
            "contact",
            contacts,
            mistakes);
      }
    }
  }
}
