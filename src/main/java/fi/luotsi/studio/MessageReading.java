package fi.luotsi.studio;

import fi.luotsi.guidance.Content;
import fi.luotsi.guidance.Heard;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import fi.luotsi.language.LanguageEvidence;
import fi.luotsi.safety.Danger;
import fi.luotsi.search.ReadWord;
import fi.luotsi.search.StandardWord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a message says before anything is searched or decided: language, words, danger, signals. */
record MessageReading(Content content, String message, ContentLocale locale, Heard heard) {

  Explanation.HeardLanguage language() {
    LanguageEvidence evidence = content.languages().identify(message);
    Map<String, Double> probabilities = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      probabilities.put(language.code(), evidence.probability(language));
    }
    return new Explanation.HeardLanguage(locale.code(), probabilities);
  }

  List<Explanation.ExplainedWord> words() {
    return content.search().words(message, locale.language()).stream()
        .map(MessageReading::explained)
        .toList();
  }

  private static Explanation.ExplainedWord explained(ReadWord read) {
    return new Explanation.ExplainedWord(
        read.word().surface(),
        read.word().folded(),
        read.word().stem(),
        read.known(),
        read.meant(),
        read.parts(),
        read.standard().stream().map(StandardWord::word).distinct().toList(),
        read.standard().stream()
            .map(StandardWord::concept)
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  Explanation.@Nullable FoundDanger danger() {
    return found(heard.danger());
  }

  Explanation.@Nullable FoundDanger doubted() {
    return found(heard.doubted());
  }

  private static Explanation.@Nullable FoundDanger found(Optional<Danger> some) {
    return some.map(danger ->
            new Explanation.FoundDanger(
                danger.kind().code(),
                danger.severity().name().toLowerCase(Locale.ROOT),
                danger.words()))
        .orElse(null);
  }

  List<String> facets() {
    return content.facets().asked(message, locale.language()).facets().stream().sorted().toList();
  }

  List<String> signals() {
    return heard.signals().stream().sorted().toList();
  }
}
