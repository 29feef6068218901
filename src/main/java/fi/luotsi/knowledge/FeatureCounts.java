package fi.luotsi.knowledge;

import java.util.Arrays;
import java.util.List;

/** In how many of some texts each feature is, by its {@linkplain NumberedFeatures number}. */
final class FeatureCounts {

  private final int[] counts;
  private final int[] lastTexts;

  /** The numbers of features in the order in which the texts have them first. */
  private final int[] met;

  private int size;

  /** {@code features}: how many there are. */
  FeatureCounts(List<TextFeatures> texts, int features) {
    counts = new int[features];
    met = new int[features];
    lastTexts = new int[features];
    Arrays.fill(lastTexts, -1);
    for (int i = 0; i < texts.size(); i++) {
      int text = i;
      texts.get(text).forEach(bag -> count(bag, text));
    }
  }

  private void count(FeatureBag bag, int text) {
    for (int i = 0; i < bag.size(); i++) {
      int number = bag.number(i);
      if (lastTexts[number] != text) {
        if (lastTexts[number] < 0) {
          met[size++] = number;
        }
        lastTexts[number] = text;
        counts[number]++;
      }
    }
  }

  int of(int number) {
    return counts[number];
  }

  /**
   * The numbers of the features that the texts have, those of most texts first, and of as many in
   * the order in which they are met: the same for the same texts whatever the numbers are.
   */
  int[] commonestFirst() {
    long[] ordered = new long[size];
    for (int place = 0; place < size; place++) {
      ordered[place] = (long) -counts[met[place]] << Integer.SIZE | place;
    }
    Arrays.parallelSort(ordered);
    return Arrays.stream(ordered).mapToInt(one -> met[(int) one]).toArray();
  }
}
