package fi.luotsi.knowledge;

import fi.luotsi.knowledge.Feature.Kind;
import fi.luotsi.language.TextAnalysis;
import fi.luotsi.language.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary of one language: finds lay words and phrases in a text and adds the standard ones
 * that they stand for, and what these share with the words of other languages.
 */
final class Concepts {

  private static final float STANDARD_WEIGHT = 0.7f;
  private static final int LONGEST_PHRASE = 5;

  private final Map<List<String>, Meaning> meanings = new HashMap<>();

  /** By the first word of phrases, how many words the longest of them has. */
  private final Map<String, Integer> longest = new HashMap<>();

  private final TextAnalysis analysis;

  /** What a phrase adds to a text, and the words that this comes from. */
  private record Meaning(List<String> features, List<StandardWord> standard) {

    private Meaning and(Meaning more) {
      return new Meaning(both(features, more.features), both(standard, more.standard));
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
      return Stream.concat(some.stream(), more.stream()).toList();
    }
  }

  /** Is told of a phrase of a text, from one word up to another. */
  private interface Found {
    void phrase(int start, int end, Meaning meaning);
  }

  /**
   * The vocabulary as an analysis reads it.
   *
   * @param terms standard word → lay words
   * @param shared standard word → concept that it shares with words of other languages
   */
  Concepts(TextAnalysis analysis, Map<String, List<String>> terms, Map<String, String> shared) {
    this.analysis = analysis;
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
    List<StandardWord> word = List.of(new StandardWord(standard, shared));
    addPhrase(stems, new Meaning(List.copyOf(concepts), word));
    Meaning ofLayWords = new Meaning(Meaning.both(stems, concepts), word);
    layWords.forEach(layWord -> addPhrase(stems(layWord), ofLayWords));
  }

  private void addPhrase(List<String> stems, Meaning meaning) {
    if (!stems.isEmpty() && stems.size() <= LONGEST_PHRASE) {
      meanings.merge(stems, meaning, Meaning::and);
      longest.merge(stems.getFirst(), stems.size(), Math::max);
    }
  }

  private List<String> stems(String text) {
    return analysis.words(text).stream().map(Word::stem).toList();
  }

  /** Adds the features of the phrases that occur in a text. */
  void addFound(List<Word> words, List<Feature> features) {
    find(
        words,
        (start, _, meaning) -> {
          for (String key : meaning.features()) {
            features.add(new Feature(Kind.WORD, key, STANDARD_WEIGHT, start));
          }
        });
  }

  /** By position, the standard words of the phrases that a word of a text belongs to. */
  List<Set<StandardWord>> standard(List<Word> words) {
    List<Set<StandardWord>> standard = new ArrayList<>();
    words.forEach(_ -> standard.add(new LinkedHashSet<>()));
    find(
        words,
        (start, end, meaning) ->
            standard.subList(start, end).forEach(ofWord -> ofWord.addAll(meaning.standard())));
    return standard;
  }

  private void find(List<Word> words, Found found) {
    // no stream: all texts that are learned from come through here
    List<String> stems = new ArrayList<>(words.size());
    words.forEach(word -> stems.add(word.stem()));
    for (int start = 0; start < stems.size(); start++) {
      int most = start + longest.getOrDefault(stems.get(start), 0);
      for (int end = start + 1; end <= Math.min(stems.size(), most); end++) {
        Meaning meaning = meanings.get(stems.subList(start, end));
        if (meaning != null) {
          found.phrase(start, end, meaning);
        }
      }
    }
  }
}
