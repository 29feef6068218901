package fi.luotsi.search;

import java.util.List;
import java.util.function.Consumer;

/**
 * The features of one text.
 *
 * @param words a bag for each of its words, which other texts with the word share
 * @param phrases what its words have by what stands beside them
 */
record TextFeatures(List<FeatureBag> words, FeatureBag phrases) {

  TextFeatures {
    words = List.copyOf(words);
  }

  /** The same words with other phrases instead. */
  TextFeatures with(FeatureBag others) {
    return new TextFeatures(words, others);
  }

  /** Does something with the bag of each word and with that of the phrases. */
  void forEach(Consumer<FeatureBag> action) {
    words.forEach(action);
    action.accept(phrases);
  }

  int size() {
    int size = phrases.size();
    for (FeatureBag word : words) {
      size += word.size();
    }
    return size;
  }
}
