package fi.luotsi.knowledge;

import fi.luotsi.knowledge.Feature.Kind;
import fi.luotsi.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * All that the content says of each path as one Lucene document, searched by words with BM25. The
 * words of each language are in a field of their own.
 */
final class TextIndex {

  /** Keeps a weak best score from looking like a strong one. */
  private static final float WEAK = 2.5f;

  private final IndexSearcher searcher;
  private final int classes;

  /** {@code words}: by class, those of its passages in each language. */
  TextIndex(List<Map<Language, List<String>>> words) {
    this.classes = words.size();
    try {
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
        for (Map<Language, List<String>> ofClass : words) {
          writer.addDocument(document(ofClass));
        }
        writer.forceMerge(1);
      }
      this.searcher = new IndexSearcher(DirectoryReader.open(directory));
      this.searcher.setQueryCache(null);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory cannot fail", e);
    }
  }

  private static Document document(Map<Language, List<String>> words) {
    Document document = new Document();
    words.forEach((language, ofLanguage) ->
        document.add(new TextField(language.code(), new Words(ofLanguage))));
    return document;
  }

  /** Words that need no analysis any more. */
  private static final class Words extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<String> words;
    private int next;

    Words(List<String> words) {
      this.words = words;
    }

    @Override
    public void reset() {
      next = 0;
    }

    @Override
    public boolean incrementToken() {
      if (next == words.size()) {
        return false;
      }
      clearAttributes();
      term.append(words.get(next++));
      return true;
    }
  }

  /** A score of each class, 0 to 1. */
  float[] scores(Message message) {
    float[] scores = new float[classes];
    float best = 0;
    for (ScoreDoc hit : hits(message)) {
      scores[hit.doc] = hit.score;
      best = Math.max(best, hit.score);
    }
    for (int c = 0; c < classes; c++) {
      scores[c] /= best + WEAK;
    }
    return scores;
  }

  private List<ScoreDoc> hits(Message message) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Set<String> seen = new HashSet<>();
    for (Feature feature : message.features()) {
      if (feature.kind() == Kind.WORD
          && seen.add(feature.key())
          && seen.size() < IndexSearcher.getMaxClauseCount()) {
        TermQuery word = new TermQuery(new Term(message.language().code(), feature.key()));
        query.add(new BoostQuery(word, feature.weight()), Occur.SHOULD);
      }
    }
    try {
      return List.of(searcher.search(query.build(), classes).scoreDocs);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory cannot fail", e);
    }
  }
}
