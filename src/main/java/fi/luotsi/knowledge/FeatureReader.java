package fi.luotsi.knowledge;

import fi.luotsi.knowledge.Feature.Kind;
import fi.luotsi.language.CompoundWords;
import fi.luotsi.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the features of texts in one language. Safe for use by many threads. */
final class FeatureReader {

  private static final int LONGEST_WORD = 40;
  private static final int SHORTEST_LETTERS = 3;
  private static final int LONGEST_LETTERS = 4;
  private static final float PART_WEIGHT = 0.7f;

  /** The form as it is written parts what one stem throws together. */
  private static final float FORM_WEIGHT = 0.7f;

  private static final String FORM = "~";

  private final TextReading reading;
  private final CompoundWords compounds;
  private final Concepts concepts;

  FeatureReader(TextReading reading, CompoundWords compounds, Concepts concepts) {
    this.reading = reading;
    this.compounds = compounds;
    this.concepts = concepts;
  }

  /** Whether a feature is the written form of a word. */
  static boolean isForm(String key) {
    return key.startsWith(FORM);
  }

  List<Feature> features(List<Word> words) {
    List<Feature> features = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      addWord(words.get(i), i, features);
    }
    features.addAll(ofPhrases(words));
    return features;
  }

  /** The features that a word has wherever it stands. */
  List<Feature> ofWord(Word word) {
    List<Feature> features = new ArrayList<>();
    addWord(word, 0, features);
    return features;
  }

  /** The features that words have by what stands beside them. */
  List<Feature> ofPhrases(List<Word> words) {
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

  private void addWord(Word word, int position, List<Feature> features) {
    features.add(new Feature(Kind.WORD, word.stem(), 1, position));
    if (reading.heeds(Clue.FORM) && !word.folded().equals(word.stem())) {
      features.add(new Feature(Kind.WORD, FORM + word.folded(), FORM_WEIGHT, position));
    }
    if (reading.heeds(Clue.PARTS)) {
      for (String part : compounds.parts(word)) {
        features.add(new Feature(Kind.WORD, part, PART_WEIGHT, position));
      }
    }
    if (reading.heeds(Clue.LETTERS)) {
      addLetters(word, position, features);
    }
  }

  private static void addLetters(Word word, int position, List<Feature> features) {
    String marked = "^" + word.folded() + "$";
    int end = Math.min(marked.length(), LONGEST_WORD);
    for (int length = SHORTEST_LETTERS; length <= LONGEST_LETTERS; length++) {
      for (int start = 0; start + length <= end; start++) {
        String letters = marked.substring(start, start + length);
        features.add(new Feature(Kind.LETTERS, letters, 1, position));
      }
    }
  }
}
