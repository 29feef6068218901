package fi.luotsi.search;

import fi.luotsi.language.Language;
import fi.luotsi.search.Feature.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the words of one lot of texts after the other. For one thread. */
final class WordCounter {

  /** By the numbers of features; null for what is no word. */
  private final @Nullable String[] words;

  /** All zero between two lots. */
  private final int[] counts;

  /** The numbers of the words that the lot has. */
  private final int[] met;

  private int size;

  WordCounter(NumberedFeatures features) {
    words = features.keys(Kind.WORD);
    counts = new int[words.length];
    met = new int[words.length];
  }

  /**
   * By class, how often each word is in its texts of each language.
   *
   * @param languages of the texts
   * @param labels class of each text
   */
  List<Map<Language, WordCounts>> byClass(
      List<TextFeatures> texts, List<Language> languages, int[] labels, int classes) {
    List<Map<Language, List<TextFeatures>>> ofClasses = new ArrayList<>();
    for (int c = 0; c < classes; c++) {
      ofClasses.add(new EnumMap<>(Language.class));
    }
    for (int i = 0; i < labels.length; i++) {
      ofClasses
          .get(labels[i])
          .computeIfAbsent(languages.get(i), _ -> new ArrayList<>())
          .add(texts.get(i));
    }
    return ofClasses.stream().map(this::count).toList();
  }

  private Map<Language, WordCounts> count(Map<Language, List<TextFeatures>> ofLanguages) {
    Map<Language, WordCounts> counted = new EnumMap<>(Language.class);
    ofLanguages.forEach((language, texts) -> counted.put(language, count(texts)));
    return counted;
  }

  /** How often each word is in some texts. */
  WordCounts count(List<TextFeatures> texts) {
    texts.forEach(text -> text.forEach(this::count));
    List<String> said = new ArrayList<>(size);
    int[] often = new int[size];
    for (int i = 0; i < size; i++) {
      said.add(words[met[i]]);
      often[i] = counts[met[i]];
      counts[met[i]] = 0;
    }
    size = 0;
    return new WordCounts(said, often);
  }

  private void count(FeatureBag bag) {
    for (int i = 0; i < bag.size(); i++) {
      int number = bag.number(i);
      if (words[number] != null && counts[number]++ == 0) {
        met[size++] = number;
      }
    }
  }
}
