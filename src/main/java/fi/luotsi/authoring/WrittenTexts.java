package fi.luotsi.authoring;

import fi.luotsi.language.ContentLocale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Finds the texts in a document: what the bot says, and what citizens are expected to write. */
final class WrittenTexts {

  /** Keys under which stands what citizens write. */
  private static final Set<String> CITIZENS =
      Set.of("questions", "examples", "also", "expressions", "groups", "lookalikes", "terms");

  /** Keys under which stands no text to read. */
  private static final Set<String> NO_TEXT =
      Set.of("id", "url", "links", "phone", "source", "address", "email");

  private WrittenTexts() {}

  /**
   * One text.
   *
   * @param byBot false for what citizens write
   */
  record Text(String pointer, ContentLocale locale, String words, boolean byBot) {}

  static Stream<Text> byLanguage(ContentDocument document) {
    return walk("", document.root(), Optional.empty(), true);
  }

  static Stream<Text> in(ContentDocument document, ContentLocale locale) {
    return walk("", document.root(), Optional.of(locale), true);
  }

  private static Stream<Text> walk(
      String pointer, JsonNode node, Optional<ContentLocale> locale, boolean byBot) {
    if (node.isObject()) {
      return node.propertyStream()
          .filter(member -> !isNoText(member))
          .flatMap(member -> member(pointer, member, locale, byBot));
    }
    if (node.isArray()) {
      return IntStream.range(0, node.size())
          .boxed()
          .flatMap(i -> walk(ContentDocument.pointer(pointer, i), node.path(i), locale, byBot));
    }
    return node.isString()
        ? locale.map(in -> new Text(pointer, in, node.asString(), byBot)).stream()
        : Stream.empty();
  }

  /** Labels of links are texts, their addresses are not. */
  private static boolean isNoText(Map.Entry<String, JsonNode> member) {
    return NO_TEXT.contains(member.getKey()) && !member.getValue().isArray();
  }

  private static Stream<Text> member(
      String pointer,
      Map.Entry<String, JsonNode> member,
      Optional<ContentLocale> locale,
      boolean byBot) {
    String key = member.getKey();
    return walk(
        ContentDocument.pointer(pointer, key),
        member.getValue(),
        ContentLocale.ofCode(key).or(() -> locale),
        byBot && !CITIZENS.contains(key));
  }
}
