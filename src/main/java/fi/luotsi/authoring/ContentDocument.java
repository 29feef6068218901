package fi.luotsi.authoring;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The data of a YAML file, or of a Markdown file's front matter, and where in the file each part of
 * it stands. Parts are named by JSON pointers (RFC 6901), such as {@code /name/sv}. Immutable as
 * long as nobody changes the nodes.
 */
public final class ContentDocument {

  private final ContentFile file;
  private final JsonNode root;
  private final Map<String, Place> values;
  private final Map<String, Place> keys;

  ContentDocument(
      ContentFile file, JsonNode root, Map<String, Place> values, Map<String, Place> keys) {
    this.file = file;
    this.root = root;
    this.values = Map.copyOf(values);
    this.keys = Map.copyOf(keys);
  }

  /** Reads a YAML file; empty when it cannot be read, and then a mistake says why. */
  public static Optional<ContentDocument> readYaml(ContentFile file, Mistakes mistakes) {
    return YamlReader.read(file, file.text(), 1, mistakes);
  }

  public ContentFile file() {
    return file;
  }

  public JsonNode root() {
    return root;
  }

  /** Where a value stands; for one that is missing, where the nearest part around it does. */
  public Place place(String pointer) {
    return nearest(values, pointer);
  }

  /** Where a key stands. */
  public Place keyPlace(String pointer) {
    Place place = keys.get(pointer);
    return place == null ? place(pointer) : place;
  }

  /** Names this document as a source, with its date of review if it has one. */
  public ContentRef ref(String id) {
    return new ContentRef(id, file.version(), reviewed());
  }

  private @Nullable LocalDate reviewed() {
    String date = root.path("reviewed").asString("");
    return date.isEmpty() ? null : LocalDate.parse(date);
  }

  private Place nearest(Map<String, Place> places, String pointer) {
    String at = pointer;
    while (!at.isEmpty()) {
      Place place = places.get(at);
      if (place != null) {
        return place;
      }
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return places.getOrDefault("", Place.start(file.path()));
  }

  /** The pointer to a member of what a pointer points to. */
  public static String pointer(String parent, String key) {
    return parent + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  /** The pointer to an item of what a pointer points to. */
  public static String pointer(String parent, int index) {
    return parent + "/" + index;
  }
}
