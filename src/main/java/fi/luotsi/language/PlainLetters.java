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

  /** Small letters and digits with their marks, nothing else. */
  static String marked(String text) {
    StringBuilder marked = new StringBuilder(text.length());
    String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    small.codePoints().filter(Character::isLetterOrDigit).forEach(marked::appendCodePoint);
    return marked.toString();
  }

  private static void appendOnce(StringBuilder target, char c) {
    int length = target.length();
    boolean third =
        length >= 2
            && Character.isLetter(c)
            && target.charAt(length - 1) == c
            && target.charAt(length - 2) == c;
    if (!third) {
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
