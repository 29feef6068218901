package fi.luotsi.search;

import fi.luotsi.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Reads the features of texts. Safe for use by many threads. */
interface FeatureReader {

  /** Adds the features that a word has wherever it stands. */
  void addWord(Word word, int position, List<Feature> features);

  /** The features that words have by what stands beside them. */
  List<Feature> ofPhrases(List<Word> words);

  /** The features that a word has wherever it stands. */
  default List<Feature> ofWord(Word word) {
    List<Feature> features = new ArrayList<>();
    addWord(word, 0, features);
    return features;
  }

  /** All features of a text's words. */
  default List<Feature> features(List<Word> words) {
    List<Feature> features = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      addWord(words.get(i), i, features);
    }
    features.addAll(ofPhrases(words));
    return features;
  }
}
