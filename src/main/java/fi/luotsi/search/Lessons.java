package fi.luotsi.search;

import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.knowledge.Vocabulary;
import fi.luotsi.language.FinnishStemming;
import fi.luotsi.language.Language;
import fi.luotsi.search.Passage.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All that understanding is learned from. Two that are equal teach the same, so that after an edit
 * that changes none of it nothing has to be learned again.
 */
public final class Lessons {

  private final List<Passage> passages;
  private final List<Saying> sayings;
  private final Map<Language, Vocabulary> vocabularies;
  private final Map<Language, List<String>> languageSamples;
  private final TextReading reading;

  private Lessons(
      List<Passage> passages,
      List<Saying> sayings,
      Map<Language, Vocabulary> vocabularies,
      Map<Language, List<String>> languageSamples,
      TextReading reading) {
    this.passages = List.copyOf(passages);
    this.sayings = List.copyOf(sayings);
    this.vocabularies = vocabularies;
    this.languageSamples = languageSamples;
    this.reading = reading;
  }

  /** {@code others}: what is told elsewhere, in an order that does not change. */
  public static Lessons of(Knowledge knowledge, List<Lesson> others) {
    List<Passage> told = Passages.of(knowledge);
    List<Passage> all = new ArrayList<>(told);
    for (Lesson other : others) {
      if (other.path() != null) {
        all.add(new Passage(other.path(), other.language(), Source.QUESTION, other.text()));
      }
    }
    return new Lessons(
        all,
        Sayings.of(knowledge, told, others),
        knowledge.vocabularies(),
        LanguageSamples.of(knowledge, told),
        TextReading.USUAL);
  }

  /** The same read without one of the clues. */
  public Lessons without(Clue clue) {
    return read(reading.without(clue));
  }

  /** The same with Finnish stems made in one of several ways. */
  public Lessons with(FinnishStemming finnish) {
    return read(reading.with(finnish));
  }

  /** The same without what the paths tell: titles and example questions alone. */
  public Lessons examplesAlone() {
    return keeping(passage -> passage.source().isExample());
  }

  /** The same without some passages. */
  Lessons withoutPassages(List<Passage> some) {
    Set<Passage> left = Set.copyOf(some);
    return keeping(passage -> !left.contains(passage));
  }

  private Lessons read(TextReading otherwise) {
    return new Lessons(passages, sayings, vocabularies, languageSamples, otherwise);
  }

  private Lessons keeping(Predicate<Passage> kept) {
    List<Passage> rest = passages.stream().filter(kept).toList();
    return new Lessons(rest, sayings, vocabularies, languageSamples, reading);
  }

  /** The same with the first of every {@code nth} example questions of each path only. */
  public Lessons everyQuestion(int nth) {
    Map<String, Integer> questions = new HashMap<>();
    return keeping(passage ->
        passage.source() != Source.QUESTION
            || questions.merge(passage.path(), 1, Integer::sum) % nth == 1 % nth);
  }

  List<Passage> passages() {
    return passages;
  }

  List<Saying> sayings() {
    return sayings;
  }

  TextReading reading() {
    return reading;
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
        && sayings.equals(that.sayings)
        && vocabularies.equals(that.vocabularies)
        && languageSamples.equals(that.languageSamples)
        && reading.equals(that.reading);
  }

  @Override
  public int hashCode() {
    return Objects.hash(passages, sayings, vocabularies, languageSamples, reading);
  }
}
