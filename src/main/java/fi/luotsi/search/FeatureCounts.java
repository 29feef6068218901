package fi.luotsi.search;

import java.util.Arrays;
import java.util.List;

/** In how many of some texts each feature is, by its {@linkplain NumberedFeatures number}. */
final class FeatureCounts {

  private final int[] counts;

  /** The numbers of features in the order in which the texts have them first. */
  private final int[] met;

  /** How many of these there are. */
  private int different;

  /** {@code features}: how many there are. */
  FeatureCounts(List<TextFeatures> texts, int features) {
    counts = new int[features];
    met = new int[features];
    int[] lastTexts = new int[features];
    Arrays.fill(lastTexts, -1);
    for (int i = 0; i < texts.size(); i++) {
      int text = i;
      texts.get(text).forEach(bag -> count(bag, text, lastTexts));
    }
  }

  /** {@code lastTexts}: in which each feature was met last, -1 before; is told this one. */
  private void count(FeatureBag bag, int text, int[] lastTexts) {
    for (int i = 0; i < bag.size(); i++) {
      int number = bag.number(i);
      if (lastTexts[number] != text) {
        lastTexts[number] = text;
        if (counts[number]++ == 0) {
          met[different++] = number;
        }
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
    long[] ordered = new long[different];
    for (int place = 0; place < different; place++) {
      ordered[place] = (long) -counts[met[place]] << Integer.SIZE | place;
    }
    Arrays.parallelSort(ordered);
    return Arrays.stream(ordered).mapToInt(one -> met[(int) one]).toArray();
  }
}
