package fi.luotsi.language;

/**
 * How many slips of the finger lie between two words: letters left out, added, changed, or two
 * neighbours swapped (the restricted Damerau–Levenshtein distance, searched from the left up to a
 * small limit, which for one or two slips is faster than a table).
 */
final class Spelling {

  private final String written;
  private final String meant;
  private final boolean anyEnding;

  private Spelling(String written, String meant, boolean anyEnding) {
    this.written = written;
    this.meant = meant;
    this.anyEnding = anyEnding;
  }

  /** Whether the written word is the meant one with at most that many slips. */
  static boolean isSlipOf(String written, String meant, int slips) {
    return Math.abs(written.length() - meant.length()) <= slips
        && new Spelling(written, meant, false).fits(0, 0, slips);
  }

  /** Whether the written word begins as meant with at most that many slips. */
  static boolean beginsAsSlipOf(String written, String beginning, int slips) {
    return written.length() >= beginning.length() - slips
        && new Spelling(written, beginning, true).fits(0, 0, slips);
  }

  private boolean fits(int from, int to, int slips) {
    int i = from;
    int j = to;
    while (i < written.length() && j < meant.length() && written.charAt(i) == meant.charAt(j)) {
      i++;
      j++;
    }
    int left = meant.length() - j;
    int over = written.length() - i;
    if (left == 0) {
      return anyEnding || over <= slips;
    }
    if (over == 0) {
      return left <= slips;
    }
    return slips > 0
        && (fits(i + 1, j + 1, slips - 1)
            || fits(i + 1, j, slips - 1)
            || fits(i, j + 1, slips - 1)
            || (isSwapped(i, j) && fits(i + 2, j + 2, slips - 1)));
  }

  private boolean isSwapped(int i, int j) {
    return i + 1 < written.length()
        && j + 1 < meant.length()
        && written.charAt(i) == meant.charAt(j + 1)
        && written.charAt(i + 1) == meant.charAt(j);
  }
}
