package fi.luotsi.search;

import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.knowledge.Replies;
import fi.luotsi.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the content says in each language, for learning what the language looks like. */
final class LanguageSamples {

  /** Of each language, evenly from all; more tell no language better. */
  private static final int MOST_PASSAGES = 6_000;

  private LanguageSamples() {}

  /**
   * Texts by language: some passages of paths, standard words and the bot's own sentences and small
   * talk.
   */
  static Map<Language, List<String>> of(Knowledge knowledge, List<Passage> passages) {
    Map<Language, List<String>> samples = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      in(samples, language).addAll(some(passages, language));
    }
    knowledge
        .vocabularies()
        .forEach((language, words) -> in(samples, language).addAll(words.terms().keySet()));
    knowledge
        .replies()
        .forEach((locale, replies) -> addReplies(replies, in(samples, locale.language())));
    return samples;
  }

  private static List<String> some(List<Passage> passages, Language language) {
    List<Passage> own =
        passages.stream().filter(passage -> passage.language() == language).toList();
    return EvenSample.of(own, MOST_PASSAGES).stream().map(Passage::text).toList();
  }

  private static void addReplies(Replies replies, List<String> samples) {
    samples.addAll(replies.sentences().values());
    for (Replies.SmallTalk talk : replies.smallTalk()) {
      samples.addAll(talk.examples());
    }
  }

  private static List<String> in(Map<Language, List<String>> samples, Language language) {
    return samples.computeIfAbsent(language, key -> new ArrayList<>());
  }
}
