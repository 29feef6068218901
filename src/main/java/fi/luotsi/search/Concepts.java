package fi.luotsi.search;

import fi.luotsi.language.TextAnalysis;
import fi.luotsi.language.Word;
import fi.luotsi.search.Feature.Kind;
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

  /** Where all phrases begin: no word yet. */
  private final Beginning root = new Beginning();

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

  /** The first words of some phrases, or all words of one. */
  private static final class Beginning {

    /** By the next word; no map where no phrase goes on, as after most. */
    private Map<String, Beginning> longer = Map.of();

    /** What the words mean, if they are all of a phrase. */
    private @Nullable Meaning meaning;

    private @Nullable Beginning then(String word) {
      return longer.get(word);
    }

    private Beginning adding(String word) {
      if (longer.isEmpty()) {
        longer = new HashMap<>();
      }
      return longer.computeIfAbsent(word, _ -> new Beginning());
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
    if (stems.isEmpty()) {
      return;
    }
    Beginning phrase = root;
    for (String stem : stems) {
      phrase = phrase.adding(stem);
    }
    phrase.meaning = phrase.meaning == null ? meaning : phrase.meaning.and(meaning);
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
    for (int start = 0; start < words.size(); start++) {
      Beginning phrase = root.then(words.get(start).stem());
      for (int end = start + 1; phrase != null; end++) {
        if (phrase.meaning != null) {
          found.phrase(start, end, phrase.meaning);
        }
        phrase = end < words.size() ? phrase.then(words.get(end).stem()) : null;
      }
    }
  }
}
