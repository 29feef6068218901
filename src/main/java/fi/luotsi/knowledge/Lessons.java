package fi.luotsi.knowledge;

import fi.luotsi.knowledge.Passage.Source;
import fi.luotsi.language.Language;
import java.util.ArrayList;
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

  private Lessons(Knowledge knowledge, List<Lesson> others) {
    List<Passage> told = Passages.of(knowledge);
    List<Passage> all = new ArrayList<>(told);
    for (Lesson other : others) {
      all.add(new Passage(other.path(), other.language(), Source.QUESTION, other.text()));
    }
    this.passages = List.copyOf(all);
    this.vocabularies = knowledge.vocabularies();
    this.languageSamples = LanguageSamples.of(knowledge, told);
  }

  /** {@code others}: what is told elsewhere of the paths, in an order that does not change. */
  public static Lessons of(Knowledge knowledge, List<Lesson> others) {
    return new Lessons(knowledge, others);
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
