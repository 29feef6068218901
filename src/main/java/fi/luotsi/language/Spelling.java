package fi.luotsi.language;

/**
 * How many slips of the finger lie between two words: letters left out, added, changed, or two
 * neighbours swapped (the restricted Damerau–Levenshtein distance).
 */
final class Spelling {

  private static final int LONGEST = 48;

  private Spelling() {}

  /** Whether the written word is the meant one with at most that many slips. */
  static boolean isSlipOf(String written, String meant, int slips) {
    return Math.abs(written.length() - meant.length()) <= slips
        && fits(written, meant)
        && distance(written, meant, false, slips) <= slips;
  }

  /** Whether the written word begins as meant with at most that many slips. */
  static boolean beginsAsSlipOf(String written, String beginning, int slips) {
    int length = Math.min(written.length(), beginning.length() + slips);
    String head = written.substring(0, length);
    return head.length() >= beginning.length() - slips
        && fits(head, beginning)
        && distance(head, beginning, true, slips) <= slips;
  }

  private static boolean fits(String written, String meant) {
    return written.length() <= LONGEST && meant.length() <= LONGEST;
  }

  private static int distance(String written, String meant, boolean anyEnding, int limit) {
    int columns = meant.length();
    int[] beforeLast = new int[columns + 1];
    int[] last = new int[columns + 1];
    for (int j = 0; j <= columns; j++) {
      last[j] = j;
    }
    int best = last[columns];
    for (int i = 1; i <= written.length(); i++) {
      int[] row = row(written, meant, i, last, beforeLast);
      best = anyEnding ? Math.min(best, row[columns]) : row[columns];
      if (minimum(row) > limit) {
        return anyEnding ? best : limit + 1;
      }
      beforeLast = last;
      last = row;
    }
    return best;
  }

  private static int[] row(String written, String meant, int i, int[] last, int[] beforeLast) {
    int[] row = new int[meant.length() + 1];
    row[0] = i;
    for (int j = 1; j < row.length; j++) {
      int change = written.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1;
      row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
      if (i > 1
          && j > 1
          && written.charAt(i - 1) == meant.charAt(j - 2)
          && written.charAt(i - 2) == meant.charAt(j - 1)) {
        row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
      }
    }
    return row;
  }

  private static int minimum(int[] row) {
    int least = row[0];
    for (int value : row) {
      least = Math.min(least, value);
    }
    return least;
  }
}
