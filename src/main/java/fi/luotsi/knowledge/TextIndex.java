package fi.luotsi.knowledge;

import fi.luotsi.knowledge.Feature.Kind;
import fi.luotsi.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
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

  /** {@code features}: by class, those of its passages in each language. */
  TextIndex(List<Map<Language, List<Feature>>> features) {
    this.classes = features.size();
    try {
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
        for (Map<Language, List<Feature>> ofClass : features) {
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

  private static Document document(Map<Language, List<Feature>> features) {
    Document document = new Document();
    features.forEach((language, ofLanguage) -> {
      for (Feature feature : ofLanguage) {
        if (feature.kind() == Kind.WORD) {
          document.add(new TextField(language.code(), feature.key(), Store.NO));
        }
      }
    });
    return document;
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

  /** By class, the features of its passages in each language. */
  static List<Map<Language, List<Feature>>> byClass(
      List<String> classes, List<Passage> passages, List<List<Feature>> features) {
    return classes.stream().map(path -> ofPath(path, passages, features)).toList();
  }

  private static Map<Language, List<Feature>> ofPath(
      String path, List<Passage> passages, List<List<Feature>> features) {
    return IntStream.range(0, passages.size())
        .filter(i -> passages.get(i).path().equals(path))
        .boxed()
        .collect(
            Collectors.groupingBy(
                i -> passages.get(i).language(),
                Collectors.flatMapping(i -> features.get(i).stream(), Collectors.toList())));
  }
}
