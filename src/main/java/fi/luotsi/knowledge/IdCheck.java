package fi.luotsi.knowledge;

import fi.luotsi.authoring.Mistakes;
import fi.luotsi.authoring.Place;
import java.util.HashMap;
import java.util.Map;

/** Looks for ids that are not as the file or folder is named, and for ids that two things have. */
final class IdCheck implements KnowledgeCheck {

  @Override
  public void check(Sheets sheets, Mistakes mistakes) {
    for (Sheet sheet : sheets.all()) {
      switch (sheet.kind()) {
        case CHANNEL, SIGNAL, FACET -> same(sheet, "id", sheet.name(), "file", mistakes);
        case SAFETY -> same(sheet, "kind", sheet.name(), "file", mistakes);
        case PATH -> {
          same(sheet, "id", sheet.folder(), "folder", mistakes);
          same(sheet, "segment", sheet.outerFolder(), "outer folder", mistakes);
        }
        case SEGMENTS -> unique(sheet, "segments", mistakes);
        case PHASES -> unique(sheet, "phases", mistakes);
        case QUEUES -> unique(sheet, "queues", mistakes);
        case REPLIES -> {
          unique(sheet, "smalltalk", mistakes);
          unique(sheet, "canned", mistakes);
        }
        case COUNTY, SITUATION, FORBIDDEN, PATH_TEXT, TERMS, VOCABULARY, OFF_TOPIC -> {}
      }
    }
    uniquePaths(sheets, mistakes);
  }

  private static void same(Sheet sheet, String key, String name, String what, Mistakes mistakes) {
    String id = sheet.text(key);
    if (!id.isEmpty() && !id.equals(name)) {
      mistakes.blocking(
          sheet.place("/" + key),
          "id-not-name",
          "`%s` is `%s`, but the %s is named `%s`.".formatted(key, id, what, name),
          "Write `%s: %s`, or rename the %s.".formatted(key, name, what));
    }
  }

  private static void unique(Sheet sheet, String list, Mistakes mistakes) {
    Map<String, Place> seen = new HashMap<>();
    for (Sheet.Part part : sheet.parts(list)) {
      Place first = seen.putIfAbsent(part.text("id"), part.place("id"));
      if (first != null) {
        duplicate(part.place("id"), part.text("id"), "on line " + first.line(), mistakes);
      }
    }
  }

  private static void uniquePaths(Sheets sheets, Mistakes mistakes) {
    Map<String, String> seen = new HashMap<>();
    for (Sheet path : sheets.of(SheetKind.PATH)) {
      String first = seen.putIfAbsent(path.folder(), path.path());
      if (first != null) {
        duplicate(path.place("/id"), path.folder(), "in " + first, mistakes);
      }
    }
  }

  private static void duplicate(Place place, String id, String where, Mistakes mistakes) {
    mistakes.blocking(
        place,
        "duplicate-id",
        "`%s` is the id of something else already, %s.".formatted(id, where),
        "Give one of them another id.");
  }
}
