package fi.luotsi.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * What one language does to a text: its words, each with the stem by which it is compared. Safe for
 * use by many threads.
 *
 * <p>No word is left out and none is added, so words that stand next to each other in the text do
 * so in the list.
 */
public final class TextAnalysis {

  private static final Map<FinnishStemming, TextAnalysis> FINNISH = new ConcurrentHashMap<>();
  private static final TextAnalysis SWEDISH = new TextAnalysis(new SwedishWordAnalyzer());
  private static final TextAnalysis ENGLISH = new TextAnalysis(new EnglishWordAnalyzer());

  private final Analyzer analyzer;

  private TextAnalysis(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  public static TextAnalysis of(Language language) {
    return of(language, FinnishStemming.OWN);
  }

  /** {@code finnish}: what the stems of Finnish are made by. */
  public static TextAnalysis of(Language language, FinnishStemming finnish) {
    return switch (language) {
      case FI ->
          FINNISH.computeIfAbsent(
              finnish, stemming -> new TextAnalysis(new FinnishWordAnalyzer(stemming)));
      case SV -> SWEDISH;
      case EN -> ENGLISH;
    };
  }

  /** The words of a text in their order. */
  public List<Word> words(String text) {
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      return read(stream, text);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from a string cannot fail", e);
    }
  }

  private static List<Word> read(TokenStream stream, String text) throws IOException {
    CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
    OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
    List<Word> words = new ArrayList<>();
    stream.reset();
    while (stream.incrementToken()) {
      String surface = text.substring(offset.startOffset(), offset.endOffset());
      String form = surface.toLowerCase(Locale.ROOT);
      words.add(
          new Word(
              surface,
              offset.startOffset(),
              offset.endOffset(),
              form,
              Folding.fold(form),
              term.toString()));
    }
    stream.end();
    return words;
  }
}
