package fi.luotsi.knowledge;

/** What speaks for each class in one message: three scores of each, and how familiar it is. */
final class Signals {

  private final float[] ridge;
  private final float[] bayes;
  private final float[] text;
  private final double unknown;
  private final int words;

  /** The arrays hold one score for each class and become the signals' own. */
  Signals(float[] ridge, float[] bayes, float[] text, double unknown, int words) {
    this.ridge = ridge;
    this.bayes = bayes;
    this.text = text;
    this.unknown = unknown;
    this.words = words;
  }

  int classes() {
    return ridge.length;
  }

  /** Score by {@link RidgeRegression}. */
  double ridge(int ofClass) {
    return ridge[ofClass];
  }

  /** Score by {@link ComplementBayes}. */
  double bayes(int ofClass) {
    return bayes[ofClass];
  }

  /** Score by {@link TextIndex}, 0 to 1. */
  double text(int ofClass) {
    return text[ofClass];
  }

  /** Share of words that the content does not have, 0 to 1. */
  double unknown() {
    return unknown;
  }

  int words() {
    return words;
  }
}
