package fi.luotsi.knowledge;

import java.util.List;

/**
 * The features of one text by their {@linkplain NumberedFeatures numbers}, as often as each is
 * there.
 */
final class FeatureBag {

  private final int[] numbers;
  private final float[] weights;

  /** The arrays become the bag's own. */
  FeatureBag(int[] numbers, float[] weights) {
    this.numbers = numbers;
    this.weights = weights;
  }

  /** All that is in the parts, in their order. */
  static FeatureBag of(List<FeatureBag> parts) {
    int size = parts.stream().mapToInt(FeatureBag::size).sum();
    int[] numbers = new int[size];
    float[] weights = new float[size];
    int at = 0;
    for (FeatureBag part : parts) {
      System.arraycopy(part.numbers, 0, numbers, at, part.size());
      System.arraycopy(part.weights, 0, weights, at, part.size());
      at += part.size();
    }
    return new FeatureBag(numbers, weights);
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
