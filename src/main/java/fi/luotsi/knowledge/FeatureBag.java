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

  /** Adds one to the count of each feature, by its number. */
  void countIn(int[] counts) {
    for (int number : numbers) {
      counts[number]++;
    }
  }

  /**
   * Adds one to the count of each feature that was not met in the same text.
   *
   * @param text its number
   * @param lastTexts in which each feature was met last; is told this one
   */
  void countOnce(int text, int[] lastTexts, int[] counts) {
    for (int number : numbers) {
      if (lastTexts[number] != text) {
        lastTexts[number] = text;
        counts[number]++;
      }
    }
  }
}
