package fi.luotsi.knowledge;

/** Makes probabilities of scores. */
final class Calibration {

  private static final double SHARPNESS = 9;
  private static final double NONE = 0.2;

  private Calibration() {}

  /** The probability of each class; what is missing to 1 is that it is none of them. */
  static double[] matches(float[] scores) {
    double[] matches = new double[scores.length];
    double sum = Math.exp(SHARPNESS * NONE);
    for (int i = 0; i < scores.length; i++) {
      matches[i] = Math.exp(SHARPNESS * scores[i]);
      sum += matches[i];
    }
    for (int i = 0; i < scores.length; i++) {
      matches[i] /= sum;
    }
    return matches;
  }
}
