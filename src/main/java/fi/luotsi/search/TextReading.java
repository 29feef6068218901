package fi.luotsi.search;

import fi.luotsi.language.FinnishStemming;
import fi.luotsi.language.Language;
import fi.luotsi.language.TextAnalysis;
import fi.luotsi.language.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How texts are read before they are compared.
 *
 * @param finnish what the stems of Finnish words are made by
 * @param clues what words are compared by beside their stems
 */
record TextReading(FinnishStemming finnish, Set<Clue> clues) implements WordReader {

  /** What is in use. */
  static final TextReading USUAL = new TextReading(FinnishStemming.OWN, EnumSet.allOf(Clue.class));

  private static final int MOST_WORDS = 250;

  TextReading {
    clues = Set.copyOf(clues);
  }

  TextReading with(FinnishStemming stemming) {
    return new TextReading(stemming, clues);
  }

  TextReading without(Clue clue) {
    Set<Clue> rest = EnumSet.allOf(Clue.class);
    rest.retainAll(clues);
    rest.remove(clue);
    return new TextReading(finnish, rest);
  }

  boolean heeds(Clue clue) {
    return clues.contains(clue);
  }

  TextAnalysis analysis(Language language) {
    return TextAnalysis.of(language, finnish);
  }

  @Override
  public List<Word> words(String text, Language language) {
    return first(analysis(language).words(text));
  }

  /** Of the words of a very long text only the first. */
  static List<Word> first(List<Word> words) {
    return words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words;
  }
}
