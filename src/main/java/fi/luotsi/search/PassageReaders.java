package fi.luotsi.search;

import fi.luotsi.knowledge.Vocabulary;
import fi.luotsi.language.CompoundWords;
import fi.luotsi.language.Language;
import fi.luotsi.language.Word;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The readers of passages, one for each language, that know the words of some lessons. */
final class PassageReaders {

  private final Map<Language, PassageReader> readers = new EnumMap<>(Language.class);

  /**
   * The readers that some lessons make.
   *
   * @param passages of the lessons, in any order
   * @param words of each of them
   */
  PassageReaders(Lessons lessons, List<Passage> passages, List<List<Word>> words) {
    for (Language language : Language.values()) {
      readers.put(language, reader(language, lessons, passages, words));
    }
  }

  private static PassageReader reader(
      Language language, Lessons lessons, List<Passage> passages, List<List<Word>> words) {
    TextReading reading = lessons.reading();
    CompoundWords compounds = new CompoundWords(language, reading.analysis(language));
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (passages.get(i).language() == language) {
        words.get(i).stream().filter(word -> seen.add(word.form())).forEach(compounds::add);
      }
    }
    Vocabulary vocabulary = lessons.vocabularies().get(language);
    Concepts concepts =
        vocabulary == null
            ? new Concepts(reading.analysis(language), Map.of(), Map.of())
            : new Concepts(reading.analysis(language), vocabulary.terms(), vocabulary.concepts());
    return new PassageReader(reading, compounds, concepts);
  }

  PassageReader of(Language language) {
    PassageReader reader = readers.get(language);
    if (reader == null) {
      throw new IllegalStateException("No reader of " + language);
    }
    return reader;
  }
}
