package fi.luotsi.knowledge;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a file of {@code knowledge/} holds, told by where it stands. */
enum SheetKind {
  COUNTY("county", "county\\.yaml"),
  SEGMENTS("segments", "segments\\.yaml"),
  PHASES("phases", "phases\\.yaml"),
  QUEUES("queues", "queues\\.yaml"),
  FORBIDDEN("forbidden", "forbidden\\.yaml"),
  CHANNEL("channel", "channels/[^/]+\\.yaml"),
  PATH("path", "paths/[^/]+/[^/]+/path\\.yaml"),
  PATH_TEXT("path-text", "paths/[^/]+/[^/]+/(fi|fi-simple|sv|en)\\.md"),
  SAFETY("safety", "safety/[^/]+\\.yaml"),
  SIGNAL("signal", "signals/[^/]+\\.yaml"),
  FACET("facet", "facets/[^/]+\\.yaml"),
  SITUATION(
      "situation",
      "situations/(own-case|human|emergency|suicide|poisoning|violence|child-danger|ordinary)"
          + "/(fi|sv|en)\\.yaml"),
  TERMS("terms", "terms\\.yaml"),
  VOCABULARY("vocabulary", "vocabulary/(fi|sv|en)\\.yaml"),
  OFF_TOPIC("offtopic", "offtopic/(fi|sv|en)\\.yaml"),
  REPLIES("replies", "replies/(fi|fi-simple|sv|en)\\.yaml");

  static final String ROOT = "knowledge/";

  private final String schema;
  private final Pattern path;

  SheetKind(String schema, String path) {
    this.schema = ROOT + schema;
    this.path = Pattern.compile(ROOT + path);
  }

  /** Name of its JSON Schema. */
  String schema() {
    return schema;
  }

  static Optional<SheetKind> of(String path) {
    for (SheetKind kind : values()) {
      if (kind.path.matcher(path).matches()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
