package fi.luotsi.authoring;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads YAML 1.2 into JSON nodes and notes where each stands.
 *
 * <p>It works on the parser's events instead of a composed tree, because then depth and size are
 * bounded before memory is used: an alias costs as much as what it stands for.
 */
final class YamlReader {

  static final int DEEPEST = 24;
  static final int MOST_NODES = 50_000;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ContentFile file;
  private final int firstLine;
  private final Mistakes mistakes;
  private final Iterator<Event> events;
  private final Map<String, Place> values = new HashMap<>();
  private final Map<String, Place> keys = new HashMap<>();
  private final Map<Anchor, Anchored> anchors = new HashMap<>();
  private int nodes;

  /** A node that aliases may repeat, and how many nodes it is. */
  private record Anchored(JsonNode node, int size) {}

  private YamlReader(ContentFile file, String yaml, int firstLine, Mistakes mistakes) {
    this.file = file;
    this.firstLine = firstLine;
    this.mistakes = mistakes;
    LoadSettings settings = LoadSettings.builder().setLabel(file.path()).build();
    this.events = new Parse(settings).parseString(yaml).iterator();
  }

  /**
   * Reads a text that stands in a file from that line on; empty when it is no YAML, and then a
   * mistake says why.
   */
  static Optional<ContentDocument> read(
      ContentFile file, String yaml, int firstLine, Mistakes mistakes) {
    try {
      return Optional.of(new YamlReader(file, yaml, firstLine, mistakes).document());
    } catch (UnreadableYaml e) {
      mistakes.add(e.mistake());
    } catch (YamlEngineException e) {
      mistakes.add(YamlMistake.of(e, file.path(), yaml, firstLine));
    }
    return Optional.empty();
  }

  private ContentDocument document() {
    next();
    Event start = next();
    if (start.getEventId() == Event.ID.StreamEnd) {
      throw mistake(start, "empty-file", "The file is empty.", "Write its content, or delete it.");
    }
    JsonNode root = node(next(), "", 0);
    next();
    Event after = next();
    if (after.getEventId() != Event.ID.StreamEnd) {
      throw mistake(
          after,
          "several-documents",
          "A second document begins here with `---`.",
          "Keep one document in a file: take out the line `---`.");
    }
    return new ContentDocument(file, root, values, keys);
  }

  private JsonNode node(Event event, String pointer, int depth) {
    count(event, 1, depth);
    int before = nodes;
    JsonNode node =
        switch (event) {
          case ScalarEvent scalar -> scalar(scalar);
          case MappingStartEvent mapping -> mapping(mapping, pointer, depth);
          case SequenceStartEvent sequence -> sequence(sequence, pointer, depth);
          case AliasEvent alias -> alias(alias, depth);
          default -> throw new IllegalStateException("Unexpected in YAML: " + event);
        };
    values.put(pointer, place(event));
    if (event instanceof NodeEvent anchored && !(event instanceof AliasEvent)) {
      int size = nodes - before + 1;
      anchored.getAnchor().ifPresent(anchor -> anchors.put(anchor, new Anchored(node, size)));
    }
    return node;
  }

  private JsonNode mapping(MappingStartEvent start, String pointer, int depth) {
    YamlScalar.refuseTag(start.getTag(), place(start));
    ObjectNode object = NODES.objectNode();
    for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
      String key = key(event);
      String member = ContentDocument.pointer(pointer, key);
      if (object.has(key)) {
        mistakes.blocking(
            place(event),
            "duplicate-key",
            "`%s` stands here a second time; the first is on line %d."
                .formatted(key, keys.getOrDefault(member, place(event)).line()),
            "Keep one of them.");
      }
      keys.putIfAbsent(member, place(event));
      object.set(key, node(next(), member, depth + 1));
    }
    return object;
  }

  private String key(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getValue();
    }
    throw mistake(
        event,
        "key-no-text",
        "A key has to be a plain word.",
        "Write `key: value`; put text that holds { } [ ] or * in quotation marks.");
  }

  private JsonNode sequence(SequenceStartEvent start, String pointer, int depth) {
    YamlScalar.refuseTag(start.getTag(), place(start));
    ArrayNode array = NODES.arrayNode();
    for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
      array.add(node(event, ContentDocument.pointer(pointer, array.size()), depth + 1));
    }
    return array;
  }

  private JsonNode scalar(ScalarEvent event) {
    return YamlScalar.node(event, place(event));
  }

  private JsonNode alias(AliasEvent event, int depth) {
    Anchored anchored = anchors.get(event.getAlias());
    if (anchored == null) {
      throw mistake(
          event,
          "unknown-alias",
          "`*%s` repeats a part marked `&%1$s`, and no such part is complete above."
              .formatted(event.getAlias().getValue()),
          "Write the text out, or put it in quotation marks if it only begins with *.");
    }
    count(event, anchored.size(), depth);
    return anchored.node();
  }

  private void count(Event event, int more, int depth) {
    nodes += more;
    if (nodes > MOST_NODES || depth > DEEPEST) {
      throw mistake(
          event,
          "too-complex",
          "The file holds more than %d parts, or parts within parts more than %d deep."
              .formatted(MOST_NODES, DEEPEST),
          "Split the file, and write out what `*` repeats.");
    }
  }

  private Event next() {
    return events.next();
  }

  private Place place(Event event) {
    return event
        .getStartMark()
        .map(mark -> new Place(file.path(), mark.getLine() + firstLine, mark.getColumn() + 1))
        .orElse(Place.start(file.path()));
  }

  private UnreadableYaml mistake(Event event, String code, String message, String remedy) {
    return new UnreadableYaml(place(event), code, message, remedy);
  }
}
