package fi.luotsi.dialog;

import fi.luotsi.authoring.Mistakes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for slots that could hold who a person is, for bounds that leave nothing, and for keys that
 * do not belong to a slot's type.
 */
final class SlotCheck implements DialogCheck {

  private static final Set<String> IDENTITY =
      Set.of(
          "nimi",
          "nimet",
          "etunimi",
          "sukunimi",
          "kutsumanimi",
          "hetu",
          "henkilotunnus",
          "sotu",
          "henkilo",
          "syntymaaika",
          "syntymapaiva",
          "puhelin",
          "puhelinnumero",
          "puh",
          "puhnro",
          "osoite",
          "katuosoite",
          "kotiosoite",
          "postiosoite",
          "sahkoposti",
          "email",
          "mail",
          "meili",
          "sposti",
          "tili",
          "tilinumero",
          "iban",
          "tunnus",
          "kayttajatunnus",
          "name",
          "firstname",
          "lastname",
          "surname",
          "phone",
          "telephone",
          "mobile",
          "address",
          "ssn",
          "birthday",
          "birthdate",
          "dob",
          "passport",
          "account",
          "namn",
          "fornamn",
          "efternamn",
          "personbeteckning",
          "personnummer",
          "telefon",
          "telefonnummer",
          "adress",
          "epost",
          "kontonummer",
          "fodelsedatum",
          "fodelsetid",
          "passi",
          "passinumero",
          "ip");

  @Override
  public void check(List<DialogSheet> sheets, Mistakes mistakes) {
    for (DialogSheet sheet : sheets) {
      sheet
          .root()
          .part("slots")
          .members()
          .forEach((name, part) -> {
            identity(name, part, mistakes);
            shape(name, part, mistakes);
          });
    }
  }

  private static void identity(String name, DialogSheet.Part part, Mistakes mistakes) {
    Optional<String> found =
        Arrays.stream(name.split("[_-]", -1)).filter(IDENTITY::contains).findFirst();
    if (found.isPresent() || IDENTITY.contains(name.replaceAll("[_-]", ""))) {
      mistakes.blocking(
          part.keyPlace(),
          "identity-slot",
          "`%s` could hold who a person is, and that is never asked.".formatted(name),
          "Take the slot and its question out; a person asks for it when it is needed.");
    }
  }

  private static void shape(String name, DialogSheet.Part part, Mistakes mistakes) {
    switch (part.text("type")) {
      case "choice" -> {
        needs(part, "values", mistakes);
        foreign(part, List.of("min", "max", "unit"), mistakes);
      }
      case "number" -> {
        needs(part, "min", mistakes);
        needs(part, "max", mistakes);
        foreign(part, List.of("values"), mistakes);
        bounds(name, part, mistakes);
      }
      default -> foreign(part, List.of("values", "min", "max", "unit"), mistakes);
    }
  }

  private static void needs(DialogSheet.Part part, String key, Mistakes mistakes) {
    if (!part.has(key)) {
      mistakes.blocking(
          part.keyPlace(),
          "missing-key",
          "`%s` is missing.".formatted(key),
          key.equals("values")
              ? "Add `values:` with the values that it may have."
              : "Add `%s:`: what may be answered has to be bounded.".formatted(key));
    }
  }

  private static void foreign(DialogSheet.Part part, List<String> keys, Mistakes mistakes) {
    for (String key : keys) {
      if (part.has(key)) {
        mistakes.blocking(
            part.part(key).keyPlace(),
            "unknown-key",
            "`%s` does not belong to a slot of type %s.".formatted(key, part.text("type")),
            "Take it out, or change the type.");
      }
    }
  }

  private static void bounds(String name, DialogSheet.Part part, Mistakes mistakes) {
    if (part.has("min")
        && part.has("max")
        && part.node().path("min").asLong(0) > part.node().path("max").asLong(0)) {
      mistakes.blocking(
          part.part("min").place(),
          "empty-range",
          "No number is both at least `min` and at most `max` of `%s`.".formatted(name),
          "Write the smaller number as `min`.");
    }
  }
}
