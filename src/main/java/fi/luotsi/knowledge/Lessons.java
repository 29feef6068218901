package fi.luotsi.knowledge;

import fi.luotsi.knowledge.Passage.Source;
import fi.luotsi.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All that understanding is learned from. Two that are equal teach the same, so that after an edit
 * that changes none of it nothing has to be learned again.
 */
public final class Lessons {

  private final List<Passage> passages;
  private final Map<Language, Vocabulary> vocabularies;
  private final Map<Language, List<String>> languageSamples;

  private Lessons(
      List<Passage> passages,
      Map<Language, Vocabulary> vocabularies,
      Map<Language, List<String>> languageSamples) {
    this.passages = List.copyOf(passages);
    this.vocabularies = vocabularies;
    this.languageSamples = languageSamples;
  }

  /** {@code others}: what is told elsewhere of the paths, in an order that does not change. */
  public static Lessons of(Knowledge knowledge, List<Lesson> others) {
    List<Passage> told = Passages.of(knowledge);
    List<Passage> all = new ArrayList<>(told);
    for (Lesson other : others) {
      all.add(new Passage(other.path(), other.language(), Source.QUESTION, other.text()));
    }
    return new Lessons(all, knowledge.vocabularies(), LanguageSamples.of(knowledge, told));
  }

  /** The same without the words that people use for the standard ones. */
  public Lessons withoutVocabulary() {
    return new Lessons(passages, Map.of(), languageSamples);
  }

  /** The same with the first of every {@code nth} example questions of each path only. */
  public Lessons everyQuestion(int nth) {
    Map<String, Integer> questions = new HashMap<>();
    List<Passage> kept =
        passages.stream()
            .filter(passage ->
                passage.source() != Source.QUESTION
                    || questions.merge(passage.path(), 1, Integer::sum) % nth == 1 % nth)
            .toList();
    return new Lessons(kept, vocabularies, languageSamples);
  }

  List<Passage> passages() {
    return passages;
  }

  Map<Language, Vocabulary> vocabularies() {
    return vocabularies;
  }

  /** What the content says in each language, for learning what the language looks like. */
  public Map<Language, List<String>> languageSamples() {
    return languageSamples;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Lessons that
        && passages.equals(that.passages)
        && vocabularies.equals(that.vocabularies)
        && languageSamples.equals(that.languageSamples);
  }

  @Override
  public int hashCode() {
    return Objects.hash(passages, vocabularies, languageSamples);
  }
}
