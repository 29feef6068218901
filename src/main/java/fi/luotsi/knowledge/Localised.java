package fi.luotsi.knowledge;

import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import fi.luotsi.language.LocalizedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what is written by language, from data that is as its schema says. */
final class Localised {

  private Localised() {}

  /** A text for each locale, or one for all. */
  static LocalizedText text(JsonNode node) {
    if (node.isString()) {
      return LocalizedText.same(node.asString());
    }
    Map<ContentLocale, String> texts = new EnumMap<>(ContentLocale.class);
    node.forEachEntry((code, text) ->
        ContentLocale.ofCode(code).ifPresent(locale -> texts.put(locale, text.asString())));
    return new LocalizedText(texts);
  }

  static @Nullable LocalizedText textOrNull(JsonNode node) {
    return node.isMissingNode() ? null : text(node);
  }

  static Set<Language> languages(JsonNode list) {
    Set<Language> languages = new LinkedHashSet<>();
    strings(list).forEach(code -> Language.ofCode(code).ifPresent(languages::add));
    return languages;
  }

  static <T> Map<Language, T> byLanguage(JsonNode node, Function<JsonNode, T> reading) {
    Map<Language, T> values = new EnumMap<>(Language.class);
    node.forEachEntry((code, value) ->
        Language.ofCode(code).ifPresent(language -> values.put(language, reading.apply(value))));
    return values;
  }

  static List<String> strings(JsonNode list) {
    List<String> strings = new ArrayList<>();
    list.values().forEach(item -> strings.add(item.asString()));
    return strings;
  }

  /** The constant that a code in content stands for: {@code e-service} for E_SERVICE. */
  static <E extends Enum<E>> E constant(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  static <E extends Enum<E>> List<E> constants(Class<E> type, JsonNode list) {
    return strings(list).stream().map(code -> constant(type, code)).toList();
  }
}
