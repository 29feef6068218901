package fi.luotsi.authoring;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text cut into sentences, and those into words in small letters.
 *
 * @param sentences each a list of words, none empty
 */
record Sentences(List<List<String>> sentences) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-:'’][\\p{L}\\p{N}]+)*");
  private static final int LONG_WORD = 7;

  static Sentences of(String text) {
    List<List<String>> sentences = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag("fi"));
      breaks.setText(line);
      int start = breaks.first();
      for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
        List<String> words = words(line.substring(start, end));
        if (!words.isEmpty()) {
          sentences.add(words);
        }
        start = end;
      }
    }
    return new Sentences(List.copyOf(sentences));
  }

  static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  int words() {
    return sentences.stream().mapToInt(List::size).sum();
  }

  /**
   * Läsbarhetsindex (Björnsson 1968): words in a sentence on average, and the percentage of words
   * of seven letters or more; 0 for no text.
   */
  double lix() {
    int words = words();
    if (words == 0) {
      return 0;
    }
    long longWords =
        sentences.stream().flatMap(List::stream).filter(word -> word.length() >= LONG_WORD).count();
    return (double) words / sentences.size() + 100.0 * longWords / words;
  }
}
