package fi.luotsi.knowledge;

import fi.luotsi.language.LocalizedText;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads {@code county.yaml} that is as its schema says. */
final class CountyReader {

  private CountyReader() {}

  static County read(Sheet sheet) {
    JsonNode owner = sheet.root().path("qualityOwner");
    return new County(
        sheet.text("id"),
        sheet.root().path("fictional").asBoolean(),
        Localised.text(sheet.root().path("name")),
        List.copyOf(Localised.languages(sheet.root().path("languages"))),
        ZoneId.of(sheet.text("timeZone")),
        sheet.text("holidays"),
        Localised.text(owner.path("role")),
        owner.path("email").asString(),
        links(sheet.root().path("links")),
        contacts(sheet.root().path("contacts")),
        sheet.document().ref("county"));
  }

  private static Map<String, LocalizedText> links(JsonNode node) {
    Map<String, LocalizedText> links = new HashMap<>();
    node.forEachEntry((purpose, url) -> links.put(purpose, Localised.text(url)));
    return links;
  }

  private static Map<String, Contact> contacts(JsonNode node) {
    Map<String, Contact> contacts = new HashMap<>();
    node.forEachEntry((name, contact) -> contacts.put(name, contact(contact)));
    return contacts;
  }

  /** A contact of the county, or the own phone, url and address of a channel. */
  static Contact contact(JsonNode node) {
    return new Contact(
        node.path("phone").stringValue(null),
        Localised.textOrNull(node.path("url")),
        Localised.textOrNull(node.path("address")));
  }
}
