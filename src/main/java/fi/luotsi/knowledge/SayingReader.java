package fi.luotsi.knowledge;

import fi.luotsi.knowledge.Feature.Kind;
import fi.luotsi.language.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what people say as they say it: words as they are written, their letters, and pairs of
 * words that stand beside each other. Stems and the vocabulary would tell the topic, and hide in
 * which situation it is told: {@code mun lasku} is not {@code miten lasku}.
 */
final class SayingReader implements FeatureReader {

  private static final String PAIR = "+";

  /** Stands before the first word and after the last. */
  private static final String BORDER = "|";

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
    List<Feature> pairs = new ArrayList<>(words.size() + 1);
    String before = BORDER;
    for (int position = 0; position < words.size(); position++) {
      String word = words.get(position).folded();
      pairs.add(pair(before, word, position));
      before = word;
    }
    if (!words.isEmpty()) {
      pairs.add(pair(before, BORDER, words.size() - 1));
    }
    return pairs;
  }

  private static Feature pair(String one, String other, int position) {
    return new Feature(Kind.WORD, PAIR + one + " " + other, 1, position);
  }
}
