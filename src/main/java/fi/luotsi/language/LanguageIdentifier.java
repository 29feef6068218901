package fi.luotsi.language;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Says which language a text is in, by the words and the letter sequences of texts in each
 * language. Safe for use by many threads.
 *
 * <p>It learns from the content itself, so that it knows most words that short questions consist
 * of, and learns each text a second time without marks, so that it knows Finnish and Swedish typed
 * without ä, ö and å. One word counts only so much: a Finnish service's name does not make an
 * English sentence Finnish.
 */
public final class LanguageIdentifier {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}']+");
  private static final int MOST_WORDS = 60;
  private static final double MOST_BY_ONE_WORD = 6;

  /** A word of none of the languages may be a name, a slip or nothing at all; so may several. */
  private static final double MOST_BY_UNKNOWN_WORD = 1.5;

  private final Map<Language, WordLikelihood> likelihoods = new EnumMap<>(Language.class);

  /** {@code texts}: ordinary texts in each language, some thousand words of each. */
  public LanguageIdentifier(Map<Language, ? extends Collection<String>> texts) {
    for (Language language : Language.values()) {
      WordLikelihood likelihood = new WordLikelihood();
      Collection<String> own = texts.containsKey(language) ? texts.get(language) : List.of();
      counts(own).forEach(likelihood::learn);
      likelihoods.put(language, likelihood);
    }
  }

  /** How often each word stands in the texts, with its marks and without. */
  private static Map<String, Integer> counts(Collection<String> texts) {
    Map<String, Integer> marked = new HashMap<>();
    for (String text : texts) {
      words(text).forEach(word -> marked.merge(word, 1, Integer::sum));
    }
    Map<String, Integer> counts = new HashMap<>(marked);
    marked.forEach((word, count) -> counts.merge(Folding.fold(word), count, Integer::sum));
    return counts;
  }

  private static List<String> words(String text) {
    return List.of(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))).stream()
        .filter(word -> !word.isEmpty())
        .toList();
  }

  public LanguageEvidence identify(String text) {
    Map<Language, Double> scores = new EnumMap<>(Language.class);
    List<String> words = words(text);
    boolean anyKnown = false;
    for (String word : words.subList(0, Math.min(MOST_WORDS, words.size()))) {
      Map<Language, Double> ofWord = new EnumMap<>(Language.class);
      likelihoods.forEach((language, likelihood) -> ofWord.put(language, likelihood.log(word)));
      boolean known = likelihoods.values().stream().anyMatch(likelihood -> likelihood.knows(word));
      anyKnown |= known;
      double most = known ? MOST_BY_ONE_WORD : MOST_BY_UNKNOWN_WORD;
      double best = ofWord.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
      ofWord.forEach(
          (language, log) -> scores.merge(language, Math.max(log - best, -most), Double::sum));
    }
    if (!anyKnown) {
      scores.replaceAll((_, score) -> Math.max(score, -MOST_BY_UNKNOWN_WORD));
    }
    return new LanguageEvidence(scores, anyKnown);
  }
}
