package fi.luotsi.guidance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the label whose example comes nearest to a short message, by the words that they share: the
 * cosine of their word sets, weighted by how rare a word is among the examples. Made for things
 * said in a few set phrases: thanks, greetings, what begins a dialog. Words are compared as the
 * caller normalised them.
 */
final class ExampleMatcher {

  /**
   * A label with how near its nearest example is, 0 to 1.
   *
   * @param nearness 1 when the words are the same
   */
  record Nearest(String label, double nearness) {}

  private record Example(String label, Set<String> words, int length, double norm) {}

  private final Map<String, List<Example>> examplesByWord = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final double unknownWeight;

  /** {@code wordsByLabel}: for each label its examples as normalised words. */
  ExampleMatcher(Map<String, List<List<String>>> wordsByLabel) {
    Map<String, Integer> counts = new HashMap<>();
    int total = 0;
    for (List<List<String>> texts : wordsByLabel.values()) {
      for (List<String> words : texts) {
        total++;
        new HashSet<>(words).forEach(word -> counts.merge(word, 1, Integer::sum));
      }
    }
    unknownWeight = Math.log(1.0 + total);
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      weights.put(count.getKey(), Math.log(1.0 + (double) total / count.getValue()));
    }
    wordsByLabel.forEach((label, texts) -> texts.forEach(words -> add(example(label, words))));
  }

  private void add(Example example) {
    for (String word : example.words()) {
      examplesByWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(example);
    }
  }

  private Example example(String label, List<String> text) {
    Set<String> words = Set.copyOf(text);
    return new Example(label, words, text.size(), norm(words));
  }

  /**
   * The nearest label, if any word is shared. Of equally near examples it is the one nearest in
   * length ("hei" is a greeting, "hei hei" a goodbye), then the first in the alphabet.
   */
  Optional<Nearest> nearest(List<String> message) {
    Set<String> words = Set.copyOf(message);
    double norm = norm(words);
    record Found(Example example, double nearness) {}
    return sharing(words).stream()
        .map(example -> new Found(example, cosine(words, norm, example)))
        .min(
            Comparator.comparingDouble((Found found) -> -found.nearness())
                .thenComparingInt(found -> Math.abs(found.example().length() - message.size()))
                .thenComparing(found -> found.example().label()))
        .map(found -> new Nearest(found.example().label(), found.nearness()));
  }

  /** The examples that have a word of the message. */
  private Set<Example> sharing(Set<String> words) {
    Set<Example> sharing = Collections.newSetFromMap(new IdentityHashMap<>());
    for (String word : words) {
      sharing.addAll(examplesByWord.getOrDefault(word, List.of()));
    }
    return sharing;
  }

  private double cosine(Set<String> words, double norm, Example example) {
    double dot = 0;
    for (String word : words) {
      if (example.words().contains(word)) {
        double weight = weight(word);
        dot += weight * weight;
      }
    }
    return dot == 0 ? 0 : dot / (norm * example.norm());
  }

  private double norm(Set<String> words) {
    double sum = 0;
    for (String word : words) {
      double weight = weight(word);
      sum += weight * weight;
    }
    return Math.sqrt(sum);
  }

  private double weight(String word) {
    return weights.getOrDefault(word, unknownWeight);
  }
}
