package fi.luotsi.studio;

import fi.luotsi.authoring.ContentDocument;
import fi.luotsi.authoring.ContentFile;
import fi.luotsi.authoring.ContentFiles;
import fi.luotsi.authoring.ContentSchemas;
import fi.luotsi.authoring.Mistakes;
import fi.luotsi.authoring.Place;
import fi.luotsi.language.ContentLocale;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the conversation tests of {@code dialogs/tests/}. */
final class ConversationTestReader {

  private static final String FOLDER = "dialogs/tests";

  private final ContentSchemas schemas = new ContentSchemas();
  private final Mistakes mistakes;

  ConversationTestReader(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /** The tests that can be run. */
  List<ConversationTest> read(ContentFiles files) {
    List<ConversationTest> tests = new ArrayList<>();
    for (ContentFile file : files.under(FOLDER).files()) {
      ContentDocument.readYaml(file, mistakes)
          .filter(document -> schemas.check(document, "dialogs/tests", mistakes))
          .ifPresent(document -> tests.addAll(read(document)));
    }
    return tests;
  }

  private List<ConversationTest> read(ContentDocument document) {
    List<ConversationTest> tests = new ArrayList<>();
    Map<String, Place> names = new HashMap<>();
    int index = 0;
    for (JsonNode node : document.root().values()) {
      String pointer = ContentDocument.pointer("", index++);
      named(node, document.place(pointer + "/name"), names);
      time(node, document.place(pointer + "/at"))
          .ifPresent(at -> tests.add(read(document, pointer, node, at)));
    }
    return tests;
  }

  private void named(JsonNode node, Place place, Map<String, Place> names) {
    Place first = names.putIfAbsent(node.path("name").asString(""), place);
    if (first != null) {
      mistakes.advisory(
          place,
          "duplicate-name",
          "Another conversation has this name, on line %d.".formatted(first.line()),
          "Say in the name what this one shows.");
    }
  }

  private Optional<LocalDateTime> time(JsonNode node, Place place) {
    try {
      return Optional.of(LocalDateTime.parse(node.path("at").asString("")));
    } catch (DateTimeException e) {
      mistakes.advisory(place, "no-such-day", "There is no such day.", "Write another date.");
      return Optional.empty();
    }
  }

  private ConversationTest read(
      ContentDocument document, String pointer, JsonNode node, LocalDateTime at) {
    List<ConversationTest.Turn> turns = new ArrayList<>();
    String list = ContentDocument.pointer(pointer, "turns");
    for (JsonNode turn : node.path("turns").values()) {
      turns.add(turn(document, ContentDocument.pointer(list, turns.size()), turn));
    }
    if (turns.getFirst() instanceof ConversationTest.Expects) {
      mistakes.advisory(
          document.place(list),
          "bot-first",
          "The bot says nothing before the person does.",
          "Begin with `citizen:`.");
    }
    return new ConversationTest(
        node.path("name").asString(),
        ContentLocale.ofCode(node.path("locale").asString()).orElseThrow(),
        at,
        turns,
        document.place(pointer));
  }

  private static ConversationTest.Turn turn(
      ContentDocument document, String pointer, JsonNode node) {
    if (node.has("citizen")) {
      return new ConversationTest.Writes(node.path("citizen").asString());
    }
    if (node.has("choose")) {
      return new ConversationTest.Picks(
          node.path("choose").asString(), document.place(pointer + "/choose"));
    }
    List<Expectation> expectations = new ArrayList<>();
    node.path("bot")
        .forEachEntry((key, value) ->
            expectations.add(
                new Expectation(key, values(value), document.keyPlace(pointer + "/bot/" + key))));
    return new ConversationTest.Expects(expectations);
  }

  private static List<String> values(JsonNode value) {
    if (!value.isArray()) {
      return List.of(value.asString());
    }
    List<String> values = new ArrayList<>();
    value.values().forEach(item -> values.add(item.asString()));
    return values;
  }
}
