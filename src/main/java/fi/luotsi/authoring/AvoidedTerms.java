package fi.luotsi.authoring;

import fi.luotsi.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Variants of terms that the county's own texts do not use, because another word is the official
 * one: {@code avoid} in {@code knowledge/terms.yaml}.
 */
record AvoidedTerms(Map<Language, List<Variant>> variants) {

  static final AvoidedTerms NONE = new AvoidedTerms(Map.of());

  /** A variant, and the term to use in its place. */
  private record Variant(WordRow row, String term) {}

  static AvoidedTerms of(ContentDocument terms) {
    Map<Language, List<Variant>> variants = new EnumMap<>(Language.class);
    for (JsonNode term : terms.root().path("terms").values()) {
      for (Language language : Language.values()) {
        String standard = term.path(language.code()).asString("");
        for (JsonNode variant : term.path("avoid").path(language.code()).values()) {
          variants
              .computeIfAbsent(language, _ -> new ArrayList<>())
              .add(new Variant(WordRow.of(variant.asString()), standard));
        }
      }
    }
    return new AvoidedTerms(variants);
  }

  void check(Sentences text, Language language, Place place, Mistakes mistakes) {
    for (List<String> sentence : text.sentences()) {
      for (Variant variant : variants.getOrDefault(language, List.of())) {
        for (int at = 0; at < sentence.size(); at++) {
          if (variant.row().standsIn(sentence, at)) {
            mistakes.advisory(
                place,
                "unofficial-term",
                "“%s” is not the term that is used.".formatted(variant.row().found(sentence, at)),
                "Write “%s”.".formatted(variant.term()));
          }
        }
      }
    }
  }
}
