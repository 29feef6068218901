package fi.luotsi.search;

/**
 * What one way of comparing says of each class.
 *
 * @param ofClass becomes the score's own
 * @param elsewhere the class of what no path is about; -1 when the content tells of none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared and never changed
record Score(float[] ofClass, int elsewhere) {

  /** One that says nothing: 0 of every class. */
  Score silent() {
    return new Score(new float[ofClass.length], elsewhere);
  }

  double of(int aClass) {
    return ofClass[aClass];
  }

  double ofElsewhere() {
    return elsewhere < 0 ? 0 : ofClass[elsewhere];
  }

  /** That of the best path. */
  double best() {
    double best = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < ofClass.length; c++) {
      best = c == elsewhere ? best : Math.max(best, ofClass[c]);
    }
    return best;
  }

  /** That of all paths on average: high when the message says much that many paths say. */
  double mean() {
    double sum = 0;
    int paths = 0;
    for (int c = 0; c < ofClass.length; c++) {
      if (c != elsewhere) {
        sum += ofClass[c];
        paths++;
      }
    }
    return sum / paths;
  }
}
