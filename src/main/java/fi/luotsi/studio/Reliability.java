package fi.luotsi.studio;

import fi.luotsi.search.CrossValidation.HeldOut;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often first candidates of about the same match were right. A match that is a probability of
 * 0.7 is right seven times of ten.
 *
 * @param bins ten, of rising match
 */
record Reliability(List<Bin> bins) {

  static final int BINS = 10;

  /**
   * Questions whose first candidate has about the same match.
   *
   * @param predicted their mean match; NaN when there are none
   * @param right share of those whose first candidate is right; NaN when there are none
   */
  record Bin(int questions, double predicted, double right) {}

  Reliability {
    bins = List.copyOf(bins);
  }

  static Reliability of(List<HeldOut> results) {
    int[] questions = new int[BINS];
    int[] right = new int[BINS];
    double[] predicted = new double[BINS];
    for (HeldOut result : results) {
      int bin = Math.min(BINS - 1, (int) (result.bestMatch() * BINS));
      questions[bin]++;
      right[bin] += result.isRight() ? 1 : 0;
      predicted[bin] += result.bestMatch();
    }
    return new Reliability(
        IntStream.range(0, BINS)
            .mapToObj(bin ->
                new Bin(
                    questions[bin],
                    predicted[bin] / questions[bin],
                    (double) right[bin] / questions[bin]))
            .toList());
  }

  int questions() {
    return bins.stream().mapToInt(Bin::questions).sum();
  }

  /** By how much match and share right differ, on average over the questions. */
  double gap() {
    return bins.stream()
            .filter(bin -> bin.questions() > 0)
            .mapToDouble(bin -> bin.questions() * Math.abs(bin.predicted() - bin.right()))
            .sum()
        / questions();
  }
}
