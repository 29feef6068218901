package fi.luotsi.search;

import fi.luotsi.compact.StringIndex;
import fi.luotsi.language.Word;
import java.util.List;
import java.util.stream.IntStream;

/** Features and how much each speaks for each class, so that it can be told which words spoke. */
record WeighedFeatures(FeatureSpace space, LinearModel model) {

  /** Words with less than this share of what the strongest says are not worth telling. */
  private static final double SPEAKING = 0.15;

  float[] scores(SparseVector text) {
    return model.scores(text);
  }

  /** How much each of so many words speaks for a class by its features, by its position. */
  double[] shares(List<Feature> features, int words, int ofClass) {
    double[] shares = new double[words];
    for (Feature feature : features) {
      int index = space.index(feature.kind(), feature.key());
      if (index != StringIndex.UNKNOWN) {
        shares[feature.word()] +=
            feature.weight() * space.rarity(index) * model.weight(index, ofClass);
      }
    }
    return shares;
  }

  /** The words that speak for something, strongest first. */
  static List<String> speaking(List<Word> words, double[] shares) {
    double most = most(shares);
    return IntStream.range(0, shares.length)
        .boxed()
        .filter(word -> shares[word] > SPEAKING * most)
        .sorted((one, other) -> Double.compare(shares[other], shares[one]))
        .map(word -> words.get(word).form())
        .distinct()
        .toList();
  }

  /** What the strongest word says; 0 when none speaks for it. */
  static double most(double[] shares) {
    double most = 0;
    for (double share : shares) {
      most = Math.max(most, share);
    }
    return most;
  }
}
