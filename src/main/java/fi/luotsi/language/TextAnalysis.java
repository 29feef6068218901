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
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * What one language does to a text: its words, each with the stem by which it is compared. Safe for
 * use by many threads.
 *
 * <p>No word is left out and none is added, so words that stand next to each other in the text do
 * so in the list.
 */
public final class TextAnalysis {

  private static final Map<FinnishStemming, TextAnalysis> FINNISH = new ConcurrentHashMap<>();
  private static final TextAnalysis SWEDISH = new TextAnalysis(new SwedishWordAnalyzer(), null);
  private static final TextAnalysis ENGLISH = new TextAnalysis(new EnglishWordAnalyzer(), null);

  /** Words are what Unicode says they are, in each language (UAX 29). */
  private static final Analyzer SPLITTING =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
          return new TokenStreamComponents(new StandardTokenizer());
        }
      };

  /** Takes one word at a time. */
  private final Analyzer stemming;

  /** What was made of words before; null when that is forgotten. */
  private final @Nullable Map<String, Word> known;

  private TextAnalysis(Analyzer stemming, @Nullable Map<String, Word> known) {
    this.stemming = stemming;
    this.known = known;
  }

  public static TextAnalysis of(Language language) {
    return of(language, FinnishStemming.OWN);
  }

  /** {@code finnish}: what the stems of Finnish are made by. */
  public static TextAnalysis of(Language language, FinnishStemming finnish) {
    return switch (language) {
      case FI ->
          FINNISH.computeIfAbsent(
              finnish, stemming -> new TextAnalysis(new FinnishWordAnalyzer(stemming), null));
      case SV -> SWEDISH;
      case EN -> ENGLISH;
    };
  }

  /**
   * The same for reading very many texts: it makes a word's stem once, and keeps every word that it
   * meets as long as it is kept itself.
   */
  public TextAnalysis remembering() {
    return new TextAnalysis(stemming, new ConcurrentHashMap<>());
  }

  /** The words of a text in their order. */
  public List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = SPLITTING.tokenStream("text", text)) {
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word(text.substring(offset.startOffset(), offset.endOffset())));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from a string cannot fail", e);
    }
    return words;
  }

  /** Looks before it adds: adding locks, and nearly all is there already. */
  private Word word(String surface) {
    if (known == null) {
      return read(surface);
    }
    Word word = known.get(surface);
    return word == null ? known.computeIfAbsent(surface, this::read) : word;
  }

  private Word read(String surface) {
    String form = surface.toLowerCase(Locale.ROOT);
    return new Word(surface, form, Folding.fold(form), stem(surface));
  }

  /** The stem of one word. */
  String stem(String word) {
    try (TokenStream stream = stemming.tokenStream("word", word)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      String stem = stream.incrementToken() ? term.toString() : word;
      stream.end();
      return stem;
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from a string cannot fail", e);
    }
  }
}
