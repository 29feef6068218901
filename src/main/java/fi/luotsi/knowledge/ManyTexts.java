package fi.luotsi.knowledge;

import fi.luotsi.language.Language;
import fi.luotsi.language.TextAnalysis;
import fi.luotsi.language.Word;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads what paths and situations are learned from, each text and each word once; to be kept only
 * while it is learned. May be used by many threads.
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

  /** Keeps nothing of the text: what is kept long is costly to have been made. */
  @Override
  public List<Word> wordsOnce(String text, Language language) {
    TextAnalysis analysis =
        analyses.computeIfAbsent(language, one -> reading.analysis(one).remembering());
    return TextReading.first(analysis.words(text));
  }
}
