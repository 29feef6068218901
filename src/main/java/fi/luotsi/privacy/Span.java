package fi.luotsi.privacy;

import java.util.List;

/** A part of a text, from {@code start} up to and without {@code end}. */
record Span(int start, int end) {

  /** The text with each of the spans, which are in order, replaced. */
  static String replace(String text, List<Span> spans, String replacement) {
    StringBuilder replaced = new StringBuilder();
    int from = 0;
    for (Span span : spans) {
      replaced.append(text, from, span.start()).append(replacement);
      from = span.end();
    }
    return replaced.append(text, from, text.length()).toString();
  }
}
