package fi.luotsi.knowledge;

import fi.luotsi.language.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads files of {@code safety/}, {@code signals/} and {@code facets/} that are as their schemas
 * say.
 */
final class SignalReader {

  private SignalReader() {}

  static SafetyContent safety(Sheet sheet) {
    JsonNode expressions = sheet.root().path("expressions");
    JsonNode says = sheet.root().path("says");
    return new SafetyContent(
        Localised.constant(SafetyKind.class, sheet.text("kind")),
        sheet.text("path"),
        Localised.strings(sheet.root().path("channels")),
        expressions(expressions.path("now")),
        expressions(expressions.path("soon")),
        Localised.text(says.path("now")),
        Localised.text(says.path("soon")),
        sheet.document().ref("safety/" + sheet.text("kind")));
  }

  static Signal signal(Sheet sheet) {
    return new Signal(
        sheet.text("id"),
        expressions(sheet.root().path("expressions")),
        sheet.document().ref("signal/" + sheet.text("id")));
  }

  static Facet facet(Sheet sheet) {
    return new Facet(
        sheet.text("id"),
        expressions(sheet.root().path("asked")),
        expressions(sheet.root().path("told")),
        Set.copyOf(Localised.strings(sheet.root().path("phases"))),
        Set.copyOf(Localised.constants(Facet.Place.class, sheet.root().path("shown"))));
  }

  private static Map<Language, SignalExpressions> expressions(JsonNode byLanguage) {
    return Localised.byLanguage(byLanguage, SignalReader::ofLanguage);
  }

  private static SignalExpressions ofLanguage(JsonNode node) {
    Map<String, List<String>> groups = new HashMap<>();
    node.path("groups").forEachEntry((name, words) -> groups.put(name, Localised.strings(words)));
    return new SignalExpressions(
        groups,
        Localised.strings(node.path("expressions")),
        Localised.strings(node.path("lookalikes")));
  }
}
