package fi.luotsi.search;

import fi.luotsi.language.Word;
import fi.luotsi.search.Feature.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The features of many texts, each numbered when it is first met, so that learning handles numbers
 * where it would handle millions of strings. The numbers differ from run to run; nothing that is
 * learned may depend on them.
 */
final class NumberedFeatures {

  private final Map<Kind, Map<String, Integer>> numbers = new EnumMap<>(Kind.class);

  /** Words are met again and again, and each has many features. */
  private final Map<FeatureReader, Map<String, FeatureBag>> ofWords = new ConcurrentHashMap<>();

  private final AtomicInteger next = new AtomicInteger();

  NumberedFeatures() {
    for (Kind kind : Kind.values()) {
      numbers.put(kind, new ConcurrentHashMap<>());
    }
  }

  /**
   * The features of a text's words; may be called by many threads. Looks before it adds: adding
   * locks, and nearly all is there already.
   */
  TextFeatures read(FeatureReader reader, List<Word> words) {
    Map<String, FeatureBag> known = ofWords.computeIfAbsent(reader, _ -> new ConcurrentHashMap<>());
    List<FeatureBag> bags = new ArrayList<>(words.size());
    for (Word word : words) {
      FeatureBag bag = known.get(word.form());
      bags.add(
          bag == null
              ? known.computeIfAbsent(word.form(), _ -> numbered(reader.ofWord(word)))
              : bag);
    }
    return new TextFeatures(bags, numbered(reader.ofPhrases(words)));
  }

  private FeatureBag numbered(List<Feature> features) {
    int[] found = new int[features.size()];
    float[] weights = new float[features.size()];
    for (int i = 0; i < found.length; i++) {
      Feature feature = features.get(i);
      found[i] = add(feature.kind(), feature.key());
      weights[i] = feature.weight();
    }
    return FeatureBag.of(found, weights);
  }

  /** The number of a feature, which is given one when it is first met. */
  int add(Kind kind, String key) {
    Map<String, Integer> ofKind = of(kind);
    Integer number = ofKind.get(key);
    return number == null ? ofKind.computeIfAbsent(key, _ -> next.getAndIncrement()) : number;
  }

  private Map<String, Integer> of(Kind kind) {
    Map<String, Integer> ofKind = numbers.get(kind);
    if (ofKind == null) {
      throw new IllegalStateException("No " + kind);
    }
    return ofKind;
  }

  int size() {
    return next.get();
  }

  /** Keys by number; null for features of other kinds. */
  @Nullable String[] keys(Kind kind) {
    @Nullable String[] keys = new @Nullable String[size()];
    of(kind).forEach((key, number) -> keys[number] = key);
    return keys;
  }
}
