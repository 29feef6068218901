package fi.luotsi.authoring;

import fi.luotsi.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Phrases that the bot may not say, because they diagnose, decide or promise: {@code
 * knowledge/forbidden.yaml}.
 *
 * @param phrases by language and first word
 */
record ForbiddenWords(Map<Language, Map<String, List<Phrase>>> phrases) {

  static final ForbiddenWords NONE = new ForbiddenWords(Map.of());

  /** Why a phrase may not be said, and what to write instead. */
  record Reason(String why, String instead, Set<String> unless) {}

  /** A phrase; its first word stands as it is. */
  record Phrase(WordRow row, Reason reason) {

    boolean standsIn(List<String> sentence, int at) {
      return row.standsIn(sentence, at)
          && sentence.subList(0, at).stream().noneMatch(reason.unless()::contains);
    }
  }

  static ForbiddenWords of(ContentDocument lists) {
    Map<Language, Map<String, List<Phrase>>> phrases = new EnumMap<>(Language.class);
    for (JsonNode expression : lists.root().path("expressions").values()) {
      Language language = Language.ofCode(expression.path("language").asString()).orElseThrow();
      Reason reason =
          new Reason(
              expression.path("why").asString(),
              expression.path("instead").asString(),
              Set.copyOf(strings(expression.path("unless"))));
      Map<String, List<Phrase>> byFirst = phrases.computeIfAbsent(language, _ -> new HashMap<>());
      for (String says : strings(expression.path("says"))) {
        for (List<String> words : spelledOut(says, lists.root().path("groups"))) {
          byFirst
              .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
              .add(new Phrase(new WordRow(words), reason));
        }
      }
    }
    return new ForbiddenWords(phrases);
  }

  void check(Sentences text, Language language, Place place, Mistakes mistakes) {
    Map<String, List<Phrase>> byFirst = phrases.getOrDefault(language, Map.of());
    for (List<String> sentence : text.sentences()) {
      for (int at = 0; at < sentence.size(); at++) {
        for (Phrase phrase : byFirst.getOrDefault(sentence.get(at), List.of())) {
          if (phrase.standsIn(sentence, at)) {
            forbidden(phrase.row().found(sentence, at), phrase.reason(), place, mistakes);
          }
        }
      }
    }
  }

  private static void forbidden(String found, Reason reason, Place place, Mistakes mistakes) {
    mistakes.blocking(
        place,
        "forbidden-words",
        "“%s” may not be said: %s".formatted(found, reason.why()),
        reason.instead());
  }

  /** A phrase with every word of a group in the place of its name. */
  private static List<List<String>> spelledOut(String says, JsonNode groups) {
    List<List<String>> phrases = List.of(List.of());
    for (String word : says.split(" ", -1)) {
      List<String> choices =
          word.startsWith("{")
              ? strings(groups.path(word.substring(1, word.length() - 1)))
              : List.of(word);
      phrases =
          phrases.stream()
              .flatMap(phrase -> choices.stream().map(choice -> joined(phrase, choice)))
              .toList();
    }
    return phrases.stream().filter(phrase -> !phrase.isEmpty()).toList();
  }

  private static List<String> joined(List<String> phrase, String choice) {
    List<String> words = new ArrayList<>(phrase);
    words.addAll(List.of(choice.split(" ", -1)));
    return List.copyOf(words);
  }

  private static List<String> strings(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).collect(Collectors.toList());
  }
}
