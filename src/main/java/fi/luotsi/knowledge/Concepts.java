package fi.luotsi.knowledge;

import fi.luotsi.knowledge.Feature.Kind;
import fi.luotsi.language.Language;
import fi.luotsi.language.TextAnalysis;
import fi.luotsi.language.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary of one language: finds lay words and phrases in a text and adds the standard ones
 * that they stand for, and what these share with the words of other languages.
 */
final class Concepts {

  private static final float STANDARD_WEIGHT = 0.7f;
  private static final int LONGEST_PHRASE = 5;

  private final Map<List<String>, List<String>> featuresByPhrase = new HashMap<>();

  private final TextAnalysis analysis;

  /**
   * @param terms standard word → lay words
   * @param shared standard word → concept that it shares with words of other languages
   */
  Concepts(Language language, Map<String, List<String>> terms, Map<String, String> shared) {
    this.analysis = TextAnalysis.of(language);
    terms.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(term -> add(term.getKey(), term.getValue(), shared.get(term.getKey())));
  }

  private void add(String standard, List<String> layWords, @Nullable String shared) {
    List<String> stems = stems(standard);
    List<String> concepts = new ArrayList<>();
    concepts.add("=" + String.join(" ", stems));
    if (shared != null) {
      concepts.add("≈" + shared);
    }
    addPhrase(stems, concepts);
    List<String> features = new ArrayList<>(stems);
    features.addAll(concepts);
    for (String layWord : layWords) {
      addPhrase(stems(layWord), features);
    }
  }

  private void addPhrase(List<String> stems, List<String> features) {
    if (!stems.isEmpty() && stems.size() <= LONGEST_PHRASE) {
      featuresByPhrase.computeIfAbsent(stems, phrase -> new ArrayList<>()).addAll(features);
    }
  }

  private List<String> stems(String text) {
    return analysis.words(text).stream().map(Word::stem).toList();
  }

  /** Adds the features of the phrases that occur in a text. */
  void addFound(List<Word> words, List<Feature> features) {
    List<String> stems = words.stream().map(Word::stem).toList();
    for (int start = 0; start < stems.size(); start++) {
      int longest = Math.min(stems.size(), start + LONGEST_PHRASE);
      for (int end = start + 1; end <= longest; end++) {
        List<String> found = featuresByPhrase.getOrDefault(stems.subList(start, end), List.of());
        for (String key : found) {
          features.add(new Feature(Kind.WORD, key, STANDARD_WEIGHT, start));
        }
      }
    }
  }
}
