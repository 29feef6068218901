package fi.luotsi.search;

import fi.luotsi.language.Language;
import fi.luotsi.language.Word;
import java.util.List;

/**
 * A message as the index reads it.
 *
 * @param features of its words, and of those that mistyped ones were meant for
 * @param vector of those features that the content has
 * @param unknown share of its words that the content does not have, 0 to 1
 */
record Message(
    Language language,
    List<Word> words,
    List<Feature> features,
    SparseVector vector,
    double unknown) {

  Message {
    words = List.copyOf(words);
    features = List.copyOf(features);
  }
}
