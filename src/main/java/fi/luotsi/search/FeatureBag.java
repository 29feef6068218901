package fi.luotsi.search;

import org.jspecify.annotations.Nullable;

/**
 * The features of one word, or of the phrases of one text, by their {@linkplain NumberedFeatures
 * numbers}, as often as each is there.
 */
final class FeatureBag {

  /** Most texts have no phrases. */
  private static final FeatureBag EMPTY = new FeatureBag(new int[0], null);

  private final int[] numbers;

  /** Null when all are 1, as they are in what people say. */
  private final float @Nullable [] weights;

  private FeatureBag(int[] numbers, float @Nullable [] weights) {
    this.numbers = numbers;
    this.weights = weights;
  }

  /** Features that each have the weight 1; the array becomes the bag's own. */
  static FeatureBag ofOnes(int[] numbers) {
    return numbers.length == 0 ? EMPTY : new FeatureBag(numbers, null);
  }

  /** {@code weights}: of the features in the same order. The arrays become the bag's own. */
  static FeatureBag of(int[] numbers, float[] weights) {
    for (float weight : weights) {
      if (weight != 1) {
        return new FeatureBag(numbers, weights);
      }
    }
    return ofOnes(numbers);
  }

  int size() {
    return numbers.length;
  }

  int number(int nth) {
    return numbers[nth];
  }

  float weight(int nth) {
    return weights == null ? 1 : weights[nth];
  }
}
