package fi.luotsi.knowledge;

/**
 * The features of one word, or of the phrases of one text, by their {@linkplain NumberedFeatures
 * numbers}, as often as each is there.
 */
final class FeatureBag {

  private final int[] numbers;
  private final float[] weights;

  /** The arrays become the bag's own. */
  FeatureBag(int[] numbers, float[] weights) {
    this.numbers = numbers;
    this.weights = weights;
  }

  int size() {
    return numbers.length;
  }

  int number(int nth) {
    return numbers[nth];
  }

  float weight(int nth) {
    return weights[nth];
  }
}
