package fi.luotsi.language;

import fi.luotsi.compact.LongIntMap;
import fi.luotsi.compact.StringIndex;
import org.apache.lucene.util.ArrayUtil;

/**
 * How likely a word is in one language: as a word that was seen, or else letter by letter, each
 * letter by up to three before it (interpolated as by Witten and Bell).
 */
final class WordLikelihood {

  private static final int LONGEST_CONTEXT = 3;
  private static final double SHARE_OF_SEEN_WORDS = 0.7;
  private static final double ANY_LETTER = 1.0 / 60;

  private final StringIndex words = new StringIndex(0);

  /** By the index of each word, how often it was seen. */
  private int[] seen = {};

  /** How often each letter follows each context; both together are a key of up to four. */
  private final LongIntMap letters = new LongIntMap();

  /** How often anything follows each context. */
  private final LongIntMap contexts = new LongIntMap();

  /** How many different letters follow each context. */
  private final LongIntMap kinds = new LongIntMap();

  private int total;

  /** {@code times}: how often the word was seen, which has no letter zero. */
  void learn(String word, int times) {
    int index = words.add(word);
    seen = ArrayUtil.grow(seen, index + 1);
    seen[index] += times;
    total += times;
    String marked = marked(word);
    for (int at = LONGEST_CONTEXT; at < marked.length(); at++) {
      for (int length = 0; length <= LONGEST_CONTEXT; length++) {
        learn(context(marked, at, length), marked.charAt(at), times);
      }
    }
  }

  private void learn(long context, char letter, int times) {
    long followed = followed(context, letter);
    if (letters.get(followed) == 0) {
      kinds.add(context, 1);
    }
    letters.add(followed, times);
    contexts.add(context, times);
  }

  /** The letters right before one, each in its own bits. */
  private static long context(String marked, int at, int length) {
    long context = 0;
    for (int before = at - length; before < at; before++) {
      context = followed(context, marked.charAt(before));
    }
    return context;
  }

  private static long followed(long context, char letter) {
    return context << Character.SIZE | letter;
  }

  private static String marked(String word) {
    return "^".repeat(LONGEST_CONTEXT) + word + "$";
  }

  boolean knows(String word) {
    return words.index(word) != StringIndex.UNKNOWN;
  }

  /** Natural logarithm of the likelihood. */
  double log(String word) {
    double whole = total == 0 ? 0 : (double) times(word) / total;
    double spelled = Math.exp(logOfLetters(word));
    return Math.log(SHARE_OF_SEEN_WORDS * whole + (1 - SHARE_OF_SEEN_WORDS) * spelled + 1e-60);
  }

  private int times(String word) {
    int index = words.index(word);
    return index == StringIndex.UNKNOWN ? 0 : seen[index];
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
      long context = context(marked, at, length);
      int times = contexts.get(context);
      if (times == 0) {
        break;
      }
      int different = kinds.get(context);
      int count = letters.get(followed(context, marked.charAt(at)));
      probability = (count + different * probability) / (times + different);
    }
    return probability;
  }
}
