package fi.luotsi.knowledge;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How near a message comes to the passages of each class that are nearest to it (Cover and Hart
 * 1967), by the features that not too many passages have. It heeds what was said in one breath,
 * where {@link RidgeRegression} weighs each feature by itself.
 */
final class NearestPassages {

  /** So many of a class count, so that one odd passage does not decide. */
  private static final int NEAREST = 3;

  /** Features that a larger share of the passages has tell little, and take most of the time. */
  private static final double MOST_COMMON = 0.05;

  /**
   * A value is kept in so many bits, wrong by one in 65 000, and in one fewer for each doubling of
   * the passages from 131 072 on.
   */
  private static final int MOST_VALUE_BITS = 15;

  /** Features of no more passages than these are heeded in any content. */
  private static final int FEW = 100;

  /** The passages as they are held here: those of one class together. */
  private final int[] byClass;

  /** Where the passages of each class begin, and where all end. */
  private final int[] classStarts;

  /** Where the passages having each feature begin, and where all end. */
  private final int[] featureStarts;

  /** The passages having a feature, and in the lower bits how much each has of it. */
  private final int[] having;

  private final int valueBits;

  /** The largest value that those bits hold: the whole length of a passage. */
  private final int whole;

  /**
   * An index of passages.
   *
   * @param labels class of each vector
   */
  NearestPassages(List<SparseVector> vectors, int[] labels, int features, int classes) {
    byClass = byClass(labels);
    classStarts = starts(counts(labels, classes));
    featureStarts = starts(heeded(vectors, features));
    having = new int[featureStarts[features]];
    int passageBits = Integer.SIZE - Integer.numberOfLeadingZeros(vectors.size());
    valueBits = Math.min(MOST_VALUE_BITS, Integer.SIZE - passageBits);
    whole = (1 << valueBits) - 1;
    fill(vectors);
  }

  private static int[] byClass(int[] labels) {
    return IntStream.range(0, labels.length)
        .boxed()
        .sorted(Comparator.comparingInt(passage -> labels[passage]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int[] counts(int[] labels, int classes) {
    int[] counts = new int[classes];
    for (int label : labels) {
      counts[label]++;
    }
    return counts;
  }

  /** How many vectors have each feature; 0 when too many do. */
  private static int[] heeded(List<SparseVector> vectors, int features) {
    int[] counts = new int[features];
    for (SparseVector vector : vectors) {
      for (int i = 0; i < vector.size(); i++) {
        counts[vector.index(i)]++;
      }
    }
    double most = Math.max(FEW, MOST_COMMON * vectors.size());
    return IntStream.of(counts).map(count -> count > most ? 0 : count).toArray();
  }

  /** Where so many of each begin, and where all end. */
  private static int[] starts(int[] counts) {
    int[] starts = new int[counts.length + 1];
    System.arraycopy(counts, 0, starts, 1, counts.length);
    Arrays.parallelPrefix(starts, Integer::sum);
    return starts;
  }

  private void fill(List<SparseVector> vectors) {
    int[] next = Arrays.copyOf(featureStarts, featureStarts.length - 1);
    for (int place = 0; place < byClass.length; place++) {
      SparseVector vector = vectors.get(byClass[place]);
      float norm = norm(vector);
      for (int i = 0; i < vector.size(); i++) {
        if (heeds(vector.index(i))) {
          int value = Math.round(whole * vector.value(i) / norm);
          having[next[vector.index(i)]++] = place << valueBits | value;
        }
      }
    }
  }

  private boolean heeds(int feature) {
    return featureStarts[feature] < featureStarts[feature + 1];
  }

  /** Length of what is heeded of a vector; 1 when that is nothing. */
  private float norm(SparseVector vector) {
    double squares = 0;
    for (int i = 0; i < vector.size(); i++) {
      squares += heeds(vector.index(i)) ? vector.value(i) * vector.value(i) : 0;
    }
    return squares == 0 ? 1 : (float) Math.sqrt(squares);
  }

  /** Whether no passage is of a class. */
  boolean isEmpty(int ofClass) {
    return classStarts[ofClass] == classStarts[ofClass + 1];
  }

  /** By class, the mean cosine of its nearest passages, 0 to 1. */
  float[] scores(SparseVector message) {
    float[] cosines = cosines(message);
    float[] scores = new float[classStarts.length - 1];
    for (int c = 0; c < scores.length; c++) {
      scores[c] = nearest(cosines, classStarts[c], classStarts[c + 1]);
    }
    return scores;
  }

  /** The passage of a class that a message comes nearest to; empty when it comes near none. */
  Optional<Near> nearest(SparseVector message, int ofClass) {
    float[] cosines = cosines(message);
    int nearest = -1;
    for (int place = classStarts[ofClass]; place < classStarts[ofClass + 1]; place++) {
      if (cosines[place] > (nearest < 0 ? 0 : cosines[nearest])) {
        nearest = place;
      }
    }
    return nearest < 0
        ? Optional.empty()
        : Optional.of(new Near(byClass[nearest], cosines[nearest]));
  }

  /**
   * A passage that a message comes near.
   *
   * @param passage its number among those of which the index was made
   * @param cosine how near, 0 to 1
   */
  record Near(int passage, float cosine) {}

  private float[] cosines(SparseVector message) {
    float[] cosines = new float[classStarts[classStarts.length - 1]];
    float norm = norm(message);
    for (int i = 0; i < message.size(); i++) {
      float value = message.value(i) / (norm * whole);
      int feature = message.index(i);
      for (int at = featureStarts[feature]; at < featureStarts[feature + 1]; at++) {
        cosines[having[at] >>> valueBits] += value * (having[at] & whole);
      }
    }
    return cosines;
  }

  private static float nearest(float[] cosines, int from, int to) {
    float first = 0;
    float second = 0;
    float third = 0;
    for (int place = from; place < to; place++) {
      float cosine = cosines[place];
      if (cosine > third) {
        third = Math.min(second, cosine);
        second = Math.min(first, Math.max(second, cosine));
        first = Math.max(first, cosine);
      }
    }
    return (first + second + third) / NEAREST;
  }
}
