package fi.luotsi.knowledge;

import fi.luotsi.authoring.ContentRef;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.LocalizedText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Reads the files of a service path that are without mistakes.
 *
 * @param titles of the phases by id, in order
 */
record PathReader(Map<String, LocalizedText> titles) {

  ServicePath read(Sheet path, List<Sheet> texts) {
    String id = path.text("id");
    ContentRef ref = path.document().ref("path/" + id);
    Map<ContentLocale, PathText> byLocale = new EnumMap<>(ContentLocale.class);
    for (Sheet text : texts) {
      ContentLocale locale = ContentLocale.ofCode(text.name()).orElseThrow();
      byLocale.put(locale, text(text, locale, ref));
    }
    return new ServicePath(
        id,
        path.root().path("stage").asInt(),
        path.text("segment"),
        Localised.strings(path.root().path("channels")),
        Localised.strings(path.root().path("neighbours")),
        path.parts("links").stream().map(part -> link(part.node())).toList(),
        path.text("owner"),
        byLocale,
        ref);
  }

  private PathText text(Sheet sheet, ContentLocale locale, ContentRef path) {
    ContentRef ref =
        new ContentRef(
            path.id() + "/" + locale.code(), sheet.document().file().version(), path.reviewed());
    return new PathText(
        sheet.text("title"),
        sheet.text("summary"),
        Localised.strings(sheet.root().path("questions")),
        sheet.body().orElseThrow().sections().stream()
            .map(section -> phase(section, locale))
            .toList(),
        ref);
  }

  private Phase phase(PathBody.Section section, ContentLocale locale) {
    String id =
        titles.entrySet().stream()
            .filter(title -> title.getValue().in(locale).equals(section.title()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    return new Phase(id, section.title(), section.text());
  }

  private static Link link(JsonNode node) {
    return new Link(
        Localised.constant(Link.Kind.class, node.path("kind").asString()),
        Localised.text(node.path("label")),
        Localised.text(node.path("url")));
  }
}
