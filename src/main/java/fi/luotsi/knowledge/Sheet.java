package fi.luotsi.knowledge;

import fi.luotsi.authoring.ContentDocument;
import fi.luotsi.authoring.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A file of knowledge that could be read.
 *
 * @param document its data; of a Markdown file the front matter
 * @param body of a Markdown file
 * @param valid whether it is as its schema says; what is not may still be looked at with care
 */
record Sheet(SheetKind kind, ContentDocument document, Optional<PathBody> body, boolean valid) {

  JsonNode root() {
    return document.root();
  }

  String path() {
    return document.file().path();
  }

  /** Name of the file without extension. */
  String name() {
    return document.file().name();
  }

  /** Name of the folder that it stands in. */
  String folder() {
    return step(2);
  }

  /** Name of the folder around the one that it stands in. */
  String outerFolder() {
    return step(3);
  }

  private String step(int fromEnd) {
    String[] steps = path().split("/", -1);
    return steps[steps.length - fromEnd];
  }

  String text(String key) {
    return root().path(key).asString("");
  }

  Place place(String pointer) {
    return document.place(pointer);
  }

  /** The words of a list, and where each stands. */
  Map<String, Place> words(String key) {
    return words(root(), "", key);
  }

  private Map<String, Place> words(JsonNode node, String pointer, String key) {
    Map<String, Place> words = new LinkedHashMap<>();
    String list = ContentDocument.pointer(pointer, key);
    int index = 0;
    for (JsonNode item : node.path(key).values()) {
      words.putIfAbsent(item.asString(""), place(ContentDocument.pointer(list, index)));
      index++;
    }
    return words;
  }

  /** The objects of a list. */
  List<Part> parts(String key) {
    List<Part> parts = new ArrayList<>();
    String list = ContentDocument.pointer("", key);
    for (JsonNode node : root().path(key).values()) {
      parts.add(new Part(this, ContentDocument.pointer(list, parts.size()), node));
    }
    return parts;
  }

  /** One object of a list in a sheet. */
  record Part(Sheet sheet, String pointer, JsonNode node) {

    String text(String key) {
      return node.path(key).asString("");
    }

    Place place(String key) {
      return sheet.place(ContentDocument.pointer(pointer, key));
    }

    Map<String, Place> words(String key) {
      return sheet.words(node, pointer, key);
    }
  }
}
