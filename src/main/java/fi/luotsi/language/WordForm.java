package fi.luotsi.language;

/**
 * A word in an expression: a whole word, or a beginning that any ending may follow; perhaps the
 * latter part of a compound.
 *
 * @param letters in small letters without marks
 * @param marked in small letters with their marks
 * @param open whether any ending may follow: {@code hengit*}
 * @param latter whether other parts of a compound may stand before it: {@code -myrkytys}
 * @param exact whether mistakes in spelling are not forgiven: {@code =kuolla}
 */
record WordForm(String letters, String marked, boolean open, boolean latter, boolean exact) {

  /** Letters that must stand before the latter part of a compound. */
  static final int SHORTEST_FORMER_PART = 3;

  /** Letters of the form that any number is, also one with a unit right after it: {@code 50mg}. */
  static final String NUMBER = "<0>";

  private static final int FORGIVEN_FROM = 5;
  private static final int OPEN_FORGIVEN_FROM = 6;
  private static final int TWICE_FORGIVEN_FROM = 11;

  /** Any number, written in digits. */
  static WordForm number() {
    return new WordForm(NUMBER, NUMBER, false, false, true);
  }

  /** How many mistakes in spelling are forgiven. */
  int mistakes() {
    if (exact || letters.length() < (open ? OPEN_FORGIVEN_FROM : FORGIVEN_FROM)) {
      return 0;
    }
    return !open && letters.length() >= TWICE_FORGIVEN_FROM ? 2 : 1;
  }

  boolean isLatterPartOf(String word) {
    int from =
        open ? word.indexOf(letters, SHORTEST_FORMER_PART) : word.length() - letters.length();
    return from >= SHORTEST_FORMER_PART && word.startsWith(letters, from);
  }
}
