package fi.luotsi.search;

import fi.luotsi.language.Language;
import fi.luotsi.language.TextAnalysis;
import fi.luotsi.language.Word;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads what paths and situations are learned from, each word and, but for those read {@linkplain
 * #wordsOnce once}, each text only one time; to be kept only while it is learned. May be used by
 * many threads.
 */
final class ManyTexts implements WordReader {

  private record Text(String text, Language language) {}

  private final TextReading reading;
  private final Map<Language, TextAnalysis> analyses = new ConcurrentHashMap<>();
  private final Map<Text, List<Word>> read = new ConcurrentHashMap<>();

  ManyTexts(TextReading reading) {
    this.reading = reading;
  }

  @Override
  public List<Word> words(String text, Language language) {
    return read.computeIfAbsent(
        new Text(text, language), one -> wordsOnce(one.text(), one.language()));
  }

  /** Keeps what is known of each word, but not the words of the text. */
  @Override
  public List<Word> wordsOnce(String text, Language language) {
    TextAnalysis analysis =
        analyses.computeIfAbsent(language, one -> reading.analysis(one).remembering());
    return TextReading.first(analysis.words(text));
  }
}
