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

  /** Words in a row, and the term to use in their place; {@code open}: with any ending. */
  private record Variant(List<String> words, boolean open, String term) {

    static Variant of(String written, String term) {
      boolean open = written.endsWith("*");
      String plain = open ? written.substring(0, written.length() - 1) : written;
      return new Variant(Sentences.words(plain), open, term);
    }

    boolean standsIn(List<String> sentence, int at) {
      int last = words.size() - 1;
      return at + last < sentence.size()
          && sentence.subList(at, at + last).equals(words.subList(0, last))
          && isLast(sentence.get(at + last), words.get(last));
    }

    private boolean isLast(String word, String of) {
      return open ? word.startsWith(of) : word.equals(of);
    }
  }

  static AvoidedTerms of(ContentDocument terms) {
    Map<Language, List<Variant>> variants = new EnumMap<>(Language.class);
    for (JsonNode term : terms.root().path("terms").values()) {
      for (Language language : Language.values()) {
        String standard = term.path(language.code()).asString("");
        for (JsonNode variant : term.path("avoid").path(language.code()).values()) {
          variants
              .computeIfAbsent(language, _ -> new ArrayList<>())
              .add(Variant.of(variant.asString(), standard));
        }
      }
    }
    return new AvoidedTerms(variants);
  }

  void check(Sentences text, Language language, Place place, Mistakes mistakes) {
    for (List<String> sentence : text.sentences()) {
      for (Variant variant : variants.getOrDefault(language, List.of())) {
        for (int at = 0; at < sentence.size(); at++) {
          if (variant.standsIn(sentence, at)) {
            mistakes.advisory(
                place,
                "unofficial-term",
                "“%s” is not the term that is used."
                    .formatted(String.join(" ", sentence.subList(at, at + variant.words().size()))),
                "Write “%s”.".formatted(variant.term()));
          }
        }
      }
    }
  }
}
