package fi.luotsi.dialog;

import fi.luotsi.authoring.ContentDocument;
import fi.luotsi.authoring.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;

/**
 * A file of a dialog that could be read.
 *
 * @param valid whether it is as its schema says; what is not may still be looked at with care
 */
record DialogSheet(ContentDocument document, boolean valid) {

  /** What a node does, by the key that it holds. */
  enum Kind {
    SAY,
    ASK,
    BRANCH,
    SUGGEST,
    HANDOFF,
    CALL,
    END;

    String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** A part of the file. */
  record Part(DialogSheet sheet, String pointer, JsonNode node) {

    String text(String key) {
      return node.path(key).asString("");
    }

    boolean has(String key) {
      return node.has(key);
    }

    Part part(String key) {
      return new Part(sheet, ContentDocument.pointer(pointer, key), node.path(key));
    }

    List<Part> parts(String key) {
      List<Part> parts = new ArrayList<>();
      String list = ContentDocument.pointer(pointer, key);
      if (node.path(key).isArray()) {
        for (JsonNode item : node.path(key).values()) {
          parts.add(new Part(sheet, ContentDocument.pointer(list, parts.size()), item));
        }
      }
      return parts;
    }

    SequencedMap<String, Part> members() {
      SequencedMap<String, Part> members = new LinkedHashMap<>();
      if (node.isObject()) {
        node.propertyNames().forEach(name -> members.put(name, part(name)));
      }
      return members;
    }

    /** The text that it is. */
    String said() {
      return node.asString("");
    }

    Place place() {
      return sheet.document.place(pointer);
    }

    Place keyPlace() {
      return sheet.document.keyPlace(pointer);
    }

    /** What it does as a node; empty when it holds none of the keys that say so. */
    Optional<Kind> kind() {
      for (Kind kind : Kind.values()) {
        if (node.has(kind.key())) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  /** The id that it has by its file's name. */
  String id() {
    return document.file().name();
  }

  Part root() {
    return new Part(this, "", document.root());
  }

  SequencedMap<String, Part> nodes() {
    return root().part("nodes").members();
  }

  /** The slots that can be understood. */
  Map<String, Slot> slots() {
    Map<String, Slot> slots = new LinkedHashMap<>();
    root()
        .part("slots")
        .members()
        .forEach((name, part) -> SlotReader.read(part).ifPresent(slot -> slots.put(name, slot)));
    return slots;
  }
}
