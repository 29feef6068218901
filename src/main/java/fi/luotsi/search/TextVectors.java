package fi.luotsi.search;

import fi.luotsi.compact.StringIndex;
import fi.luotsi.search.Feature.Kind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The space that the features of some texts make, and the vectors of these texts in it.
 *
 * @param vectors in the order of the texts
 */
record TextVectors(FeatureSpace space, List<SparseVector> vectors) {

  /** Letters, written forms and pairs of fewer texts: leaving them out finds as much. */
  static final int FEWEST = 3;

  /** The vectors of some texts, without what few of them have, but for words that tell alone. */
  static TextVectors of(NumberedFeatures numbered, List<TextFeatures> texts) {
    FeatureCounts counts = new FeatureCounts(texts, numbered.size());
    int[] indices = new int[numbered.size()];
    Arrays.fill(indices, StringIndex.UNKNOWN);
    FeatureSpace space = space(numbered, counts, texts.size(), indices);
    return new TextVectors(space, vectors(texts, indices, space));
  }

  /**
   * The vectors lie behind one another in two arrays, in the order of the texts, each with room for
   * all features of its text.
   */
  private static List<SparseVector> vectors(
      List<TextFeatures> texts, int[] indices, FeatureSpace space) {
    int[] starts = new int[texts.size() + 1];
    Arrays.setAll(starts, text -> text == 0 ? 0 : texts.get(text - 1).size());
    Arrays.parallelPrefix(starts, Math::addExact);
    int[] components = new int[starts[texts.size()]];
    float[] values = new float[components.length];
    return IntStream.range(0, texts.size())
        .parallel()
        .mapToObj(text ->
            space.vector(entries(texts.get(text), indices), components, values, starts[text]))
        .toList();
  }

  /**
   * Words come first, as {@link Kind} has them, and of each kind what most texts have: it stands
   * together, where learning finds it in the processor's cache.
   *
   * @param indices is told the index of each feature that is kept, by its number
   */
  private static FeatureSpace space(
      NumberedFeatures numbered, FeatureCounts counts, int texts, int[] indices) {
    int[] numbers = counts.commonestFirst();
    Map<Kind, StringIndex> keys = new EnumMap<>(Kind.class);
    float[] rarity = new float[numbers.length];
    int next = 0;
    for (Kind kind : Kind.values()) {
      StringIndex ofKind = new StringIndex(next);
      @Nullable String[] known = numbered.keys(kind);
      for (int number : numbers) {
        String key = known[number];
        if (key != null && (counts.of(number) >= FEWEST || tellsAlone(kind, key))) {
          int index = ofKind.add(key);
          indices[number] = index;
          rarity[index] = FeatureSpace.rarity(texts, counts.of(number));
        }
      }
      next += ofKind.size();
      keys.put(kind, ofKind);
    }
    return new FeatureSpace(keys, Arrays.copyOf(rarity, next));
  }

  private static boolean tellsAlone(Kind kind, String key) {
    return kind == Kind.WORD && !PassageReader.isForm(key) && !SayingReader.isPair(key);
  }

  private static Entries entries(TextFeatures text, int[] indices) {
    Entries entries = new Entries(text.size());
    for (FeatureBag word : text.words()) {
      add(word, indices, entries);
    }
    add(text.phrases(), indices, entries);
    return entries;
  }

  private static void add(FeatureBag bag, int[] indices, Entries entries) {
    for (int i = 0; i < bag.size(); i++) {
      int index = indices[bag.number(i)];
      if (index != StringIndex.UNKNOWN) {
        entries.add(index, bag.weight(i));
      }
    }
  }
}
