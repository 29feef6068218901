package fi.luotsi.search;

import fi.luotsi.language.CompoundWords;
import fi.luotsi.language.Word;
import fi.luotsi.search.Feature.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what passages in one language are about. */
final class PassageReader implements FeatureReader {

  private static final float PART_WEIGHT = 0.7f;

  /** The form as it is written parts what one stem throws together. */
  private static final float FORM_WEIGHT = 0.7f;

  private static final String FORM = "~";

  private final TextReading reading;
  private final CompoundWords compounds;
  private final Concepts concepts;

  PassageReader(TextReading reading, CompoundWords compounds, Concepts concepts) {
    this.reading = reading;
    this.compounds = compounds;
    this.concepts = concepts;
  }

  /** A word as it is written. */
  static Feature form(Word word, float weight, int position) {
    return new Feature(Kind.WORD, FORM + word.folded(), weight, position);
  }

  /** The word of which a feature is the written form. */
  static String written(String form) {
    return form.substring(FORM.length());
  }

  /** Whether a feature is the written form of a word. */
  static boolean isForm(String key) {
    return key.startsWith(FORM);
  }

  @Override
  public List<Feature> ofPhrases(List<Word> words) {
    List<Feature> features = new ArrayList<>();
    if (reading.heeds(Clue.VOCABULARY)) {
      concepts.addFound(words, features);
    }
    return features;
  }

  /** Stems of the parts of a compound word; none when it cannot be taken apart. */
  List<String> parts(Word word) {
    return compounds.parts(word);
  }

  /** By position, the standard words that the words of a text stand for. */
  List<Set<StandardWord>> standard(List<Word> words) {
    return concepts.standard(words);
  }

  @Override
  public void addWord(Word word, int position, List<Feature> features) {
    features.add(new Feature(Kind.WORD, word.stem(), 1, position));
    if (reading.heeds(Clue.FORM) && !word.folded().equals(word.stem())) {
      features.add(form(word, FORM_WEIGHT, position));
    }
    if (reading.heeds(Clue.PARTS)) {
      for (String part : compounds.parts(word)) {
        features.add(new Feature(Kind.WORD, part, PART_WEIGHT, position));
      }
    }
    if (reading.heeds(Clue.LETTERS)) {
      Letters.add(word, position, features);
    }
  }
}
