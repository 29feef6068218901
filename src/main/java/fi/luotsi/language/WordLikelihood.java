package fi.luotsi.language;

import java.util.HashMap;
import java.util.Map;

/**
 * How likely a word is in one language: as a word that was seen, or else letter by letter, each
 * letter by up to three before it (interpolated as by Witten and Bell).
 */
final class WordLikelihood {

  private static final int LONGEST_CONTEXT = 3;
  private static final double SHARE_OF_SEEN_WORDS = 0.7;
  private static final double ANY_LETTER = 1.0 / 60;

  private static final class Context {
    private final Map<Character, Integer> next = new HashMap<>();
    private int total;
  }

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Context> contexts = new HashMap<>();
  private int total;

  /** {@code times}: how often the word was seen. */
  void learn(String word, int times) {
    words.merge(word, times, Integer::sum);
    total += times;
    String marked = marked(word);
    for (int at = LONGEST_CONTEXT; at < marked.length(); at++) {
      for (int length = 0; length <= LONGEST_CONTEXT; length++) {
        Context context =
            contexts.computeIfAbsent(marked.substring(at - length, at), key -> new Context());
        context.next.merge(marked.charAt(at), times, Integer::sum);
        context.total += times;
      }
    }
  }

  private static String marked(String word) {
    return "^".repeat(LONGEST_CONTEXT) + word + "$";
  }

  boolean knows(String word) {
    return words.containsKey(word);
  }

  /** Natural logarithm of the likelihood. */
  double log(String word) {
    double seen = total == 0 ? 0 : (double) words.getOrDefault(word, 0) / total;
    double spelled = Math.exp(logOfLetters(word));
    return Math.log(SHARE_OF_SEEN_WORDS * seen + (1 - SHARE_OF_SEEN_WORDS) * spelled + 1e-60);
  }

  private double logOfLetters(String word) {
    String marked = marked(word);
    double log = 0;
    for (int at = LONGEST_CONTEXT; at < marked.length(); at++) {
      log += Math.log(probability(marked, at));
    }
    return log;
  }

  private double probability(String marked, int at) {
    double probability = ANY_LETTER;
    for (int length = 0; length <= LONGEST_CONTEXT; length++) {
      Context context = contexts.get(marked.substring(at - length, at));
      if (context == null) {
        break;
      }
      int kinds = context.next.size();
      int count = context.next.getOrDefault(marked.charAt(at), 0);
      probability = (count + kinds * probability) / (context.total + kinds);
    }
    return probability;
  }
}
