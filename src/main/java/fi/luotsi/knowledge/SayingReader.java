package fi.luotsi.knowledge;

import fi.luotsi.knowledge.Feature.Kind;
import fi.luotsi.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Reads what people say as they say it: words as they are written, their letters, and pairs of
 * words that stand beside each other. Stems and the vocabulary would tell the topic, and hide in
 * which situation it is told: {@code mun lasku} is not {@code miten lasku}.
 */
final class SayingReader implements FeatureReader {

  private static final String PAIR = "+";

  private final BiPredicate<String, String> heeded;

  /** Reads all pairs. */
  SayingReader() {
    this((_, _) -> true);
  }

  /** Reads only those pairs of a word and the next that are heeded. */
  SayingReader(BiPredicate<String, String> heeded) {
    this.heeded = heeded;
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
    List<Feature> pairs = new ArrayList<>(words.size() + 1);
    String before = CommonPairs.BORDER;
    for (int position = 0; position < words.size(); position++) {
      String word = words.get(position).folded();
      addPair(before, word, position, pairs);
      before = word;
    }
    if (!words.isEmpty()) {
      addPair(before, CommonPairs.BORDER, words.size() - 1, pairs);
    }
    return pairs;
  }

  private void addPair(String one, String other, int position, List<Feature> pairs) {
    if (heeded.test(one, other)) {
      pairs.add(new Feature(Kind.WORD, PAIR + one + " " + other, 1, position));
    }
  }
}
