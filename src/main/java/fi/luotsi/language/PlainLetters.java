package fi.luotsi.language;

import java.text.Normalizer;
import java.util.Locale;

/** Small letters without marks, as words are compared by expressions. */
final class PlainLetters {

  private PlainLetters() {}

  /** Appends the plain letters of a character; the third and later of a run are left out. */
  static void append(StringBuilder target, char c) {
    char small = Character.toLowerCase(c);
    if (small < 0x80) {
      appendOnce(target, small);
      return;
    }
    switch (small) {
      case 'ä', 'å', 'à', 'á', 'â', 'æ' -> appendOnce(target, 'a');
      case 'ö', 'ø', 'ó', 'ô' -> appendOnce(target, 'o');
      case 'é', 'è', 'ê' -> appendOnce(target, 'e');
      case 'ß' -> target.append("ss");
      default -> appendDecomposed(target, small);
    }
  }

  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    for (int i = 0; i < small.length(); i++) {
      append(plain, small.charAt(i));
    }
    return plain.toString();
  }

  /** Whether a letter stands three times or more in a row. */
  static boolean isDrawnOut(String word) {
    for (int i = 2; i < word.length(); i++) {
      if (isThird(word, i, word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Plain letters, where each letter of a run of three or more stands once. */
  static String withoutRuns(String marked) {
    StringBuilder once = new StringBuilder(marked.length());
    for (int i = 0; i < marked.length(); i++) {
      if (isThird(marked, i, marked.charAt(i))) {
        once.setLength(once.length() - (isThird(marked, i - 1, marked.charAt(i)) ? 1 : 2));
      }
      once.append(marked.charAt(i));
    }
    return of(once.toString());
  }

  /** Plain letters, where dots are written as a second letter: {@code faar}, {@code hjaelp}. */
  static String twoLettered(String marked) {
    return of(marked.replace("ä", "ae").replace("ö", "oe").replace("å", "aa"));
  }

  private static boolean isThird(CharSequence letters, int at, char c) {
    return at >= 2
        && Character.isLetter(c)
        && letters.charAt(at - 1) == c
        && letters.charAt(at - 2) == c;
  }

  /** Small letters and digits with their marks, nothing else. */
  static String marked(String text) {
    StringBuilder marked = new StringBuilder(text.length());
    String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    small.codePoints().filter(Character::isLetterOrDigit).forEach(marked::appendCodePoint);
    return marked.toString();
  }

  private static void appendOnce(StringBuilder target, char c) {
    if (!isThird(target, target.length(), c)) {
      target.append(c);
    }
  }

  private static void appendDecomposed(StringBuilder target, char c) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    for (int i = 0; i < parts.length(); i++) {
      if (Character.isLetterOrDigit(parts.charAt(i))) {
        appendOnce(target, parts.charAt(i));
      }
    }
  }
}
