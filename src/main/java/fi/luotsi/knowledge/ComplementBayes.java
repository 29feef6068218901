package fi.luotsi.knowledge;

import java.util.Arrays;
import java.util.List;

/**
 * Counts which features the passages of all <em>other</em> classes have, and makes a {@link
 * LinearModel} of how unlike them a text is (complement naive Bayes, Rennie and others 2003). It is
 * steadier than {@link RidgeRegression} where a class has few passages.
 */
final class ComplementBayes {

  private static final double SMOOTHING = 0.3;

  private ComplementBayes() {}

  static LinearModel fit(List<SparseVector> vectors, int[] labels, int features, int classes) {
    float[] counts = new float[features * classes];
    double[] ofClass = new double[classes];
    double[] ofFeature = new double[features];
    for (int i = 0; i < labels.length; i++) {
      SparseVector vector = vectors.get(i);
      for (int j = 0; j < vector.size(); j++) {
        float amount = vector.value(j);
        counts[vector.index(j) * classes + labels[i]] += amount;
        ofClass[labels[i]] += amount;
        ofFeature[vector.index(j)] += amount;
      }
    }
    return new LinearModel(logs(counts, ofClass, ofFeature), classes);
  }

  private static float[] logs(float[] counts, double[] ofClass, double[] ofFeature) {
    int classes = ofClass.length;
    double all = Arrays.stream(ofClass).sum();
    float[] logs = new float[counts.length];
    for (int feature = 0; feature < ofFeature.length; feature++) {
      for (int c = 0; c < classes; c++) {
        double others = ofFeature[feature] - counts[feature * classes + c] + SMOOTHING;
        double allOthers = all - ofClass[c] + SMOOTHING * ofFeature.length;
        logs[feature * classes + c] = (float) -Math.log(others / allOthers);
      }
    }
    return logs;
  }
}
