package fi.luotsi.language;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Writing without marks: {@code ä} and {@code å} as {@code a}, {@code ö} as {@code o}. */
final class Folding {

  /** ASCII ends here. */
  private static final char LAST_PLAIN = '\u007f';

  private static final int LONGEST_EXPANSION = 4;

  private Folding() {}

  static String fold(String text) {
    return hasMarks(text) ? withoutMarks(text) : text;
  }

  private static boolean hasMarks(String text) {
    return text.chars().anyMatch(letter -> letter > LAST_PLAIN);
  }

  private static String withoutMarks(String text) {
    char[] folded = new char[text.length() * LONGEST_EXPANSION];
    int length = ASCIIFoldingFilter.foldToASCII(text.toCharArray(), 0, folded, 0, text.length());
    return new String(folded, 0, length);
  }
}
