package fi.luotsi.search;

import fi.luotsi.language.Word;
import fi.luotsi.search.Feature.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what people say as they say it: words as they are written, their letters, and pairs of
 * words that stand beside each other. Stems and the vocabulary would tell the topic, and hide in
 * which situation it is told: {@code mun lasku} is not {@code miten lasku}.
 */
final class SayingReader implements FeatureReader {

  static final FeatureReader WITH_PAIRS = new SayingReader(true);
  static final FeatureReader WITHOUT_PAIRS = new SayingReader(false);

  /** Stands before the first word of a text and after its last. */
  static final String BORDER = "|";

  private static final String PAIR = "+";

  private final boolean withPairs;

  private SayingReader(boolean withPairs) {
    this.withPairs = withPairs;
  }

  /** The key of the feature that a text has with one word right before another. */
  static String pair(String one, String other) {
    return PAIR + one + " " + other;
  }

  /** Whether a feature is a pair of words. */
  static boolean isPair(String key) {
    return key.startsWith(PAIR);
  }

  @Override
  public void addWord(Word word, int position, List<Feature> features) {
    features.add(PassageReader.form(word, 1, position));
    Letters.add(word, position, features);
  }

  @Override
  public List<Feature> ofPhrases(List<Word> words) {
    if (!withPairs || words.isEmpty()) {
      return List.of();
    }
    List<Feature> pairs = new ArrayList<>(words.size() + 1);
    String before = BORDER;
    for (int position = 0; position < words.size(); position++) {
      String word = words.get(position).folded();
      pairs.add(new Feature(Kind.WORD, pair(before, word), 1, position));
      before = word;
    }
    pairs.add(new Feature(Kind.WORD, pair(before, BORDER), 1, words.size() - 1));
    return pairs;
  }
}
