package fi.luotsi.search;

import fi.luotsi.language.Language;
import fi.luotsi.search.Feature.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * All that the content says of each path as one Lucene document, searched by words with BM25. The
 * words of each language are in a field of their own.
 */
final class TextIndex {

  /** Keeps a weak best score from looking like a strong one. */
  private static final float WEAK = 2.5f;

  /** Where a word stands is no matter. */
  private static final FieldType FREQUENCIES = new FieldType();

  static {
    FREQUENCIES.setTokenized(true);
    FREQUENCIES.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    FREQUENCIES.freeze();
  }

  private final Similarity similarity = new BM25Similarity();
  private final Map<Language, InLanguage> byLanguage = new EnumMap<>(Language.class);
  private final int classes;

  /**
   * What is said in one language.
   *
   * @param norms by document, how much is said of it
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared and never changed
  private record InLanguage(Terms terms, CollectionStatistics statistics, long[] norms) {}

  /** {@code words}: by class, how often each is in its passages of each language. */
  TextIndex(List<Map<Language, WordCounts>> words) {
    this.classes = words.size();
    try {
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      try (IndexWriter writer =
          new IndexWriter(
              directory,
              new IndexWriterConfig(new KeywordAnalyzer())
                  .setMergePolicy(new LogDocMergePolicy()))) {
        for (Map<Language, WordCounts> ofClass : words) {
          writer.addDocument(document(ofClass));
        }
        writer.forceMerge(1);
      }
      read(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory cannot fail", e);
    }
  }

  /** All documents are in one segment, in the order in which they were added. */
  private void read(DirectoryReader index) throws IOException {
    if (index.leaves().isEmpty()) {
      return;
    }
    IndexSearcher searcher = new IndexSearcher(index);
    LeafReader reader = index.leaves().getFirst().reader();
    for (Language language : Language.values()) {
      Terms terms = reader.terms(language.code());
      if (terms != null) {
        CollectionStatistics statistics = searcher.collectionStatistics(language.code());
        byLanguage.put(language, new InLanguage(terms, statistics, norms(reader, language)));
      }
    }
  }

  private static long[] norms(LeafReader reader, Language language) throws IOException {
    long[] norms = new long[reader.maxDoc()];
    NumericDocValues values = reader.getNormValues(language.code());
    for (int document = values.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = values.nextDoc()) {
      norms[document] = values.longValue();
    }
    return norms;
  }

  private static Document document(Map<Language, WordCounts> words) {
    Document document = new Document();
    words.forEach((language, ofLanguage) ->
        document.add(new Field(language.code(), new Words(ofLanguage), FREQUENCIES)));
    return document;
  }

  /** Words that need no analysis any more, each once with how often it is there. */
  private static final class Words extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final WordCounts words;
    private int next;

    Words(WordCounts words) {
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
      term.append(words.word(next));
      frequency.setTermFrequency(words.count(next));
      next++;
      return true;
    }
  }

  /** A score of each class, 0 to 1. */
  float[] scores(Message message) {
    float[] scores = new float[classes];
    InLanguage said = byLanguage.get(message.language());
    if (said != null) {
      add(said, message, scores);
    }
    float best = 0;
    for (float score : scores) {
      best = Math.max(best, score);
    }
    for (int c = 0; c < classes; c++) {
      scores[c] /= best + WEAK;
    }
    return scores;
  }

  /** Walks the words of the message by itself: a query of Lucene's costs more than its answer. */
  private void add(InLanguage said, Message message, float[] scores) {
    Set<String> seen = new HashSet<>();
    try {
      TermsEnum terms = said.terms().iterator();
      for (Feature feature : message.features()) {
        if (feature.kind() == Kind.WORD && seen.add(feature.key())) {
          add(said, terms, feature, scores);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory cannot fail", e);
    }
  }

  private void add(InLanguage said, TermsEnum terms, Feature feature, float[] scores)
      throws IOException {
    BytesRef word = new BytesRef(feature.key());
    if (!terms.seekExact(word)) {
      return;
    }
    TermStatistics statistics = new TermStatistics(word, terms.docFreq(), terms.totalTermFreq());
    Similarity.SimScorer scorer =
        similarity.scorer(feature.weight(), said.statistics(), statistics);
    PostingsEnum postings = terms.postings(null, PostingsEnum.FREQS);
    for (int document = postings.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = postings.nextDoc()) {
      scores[document] += scorer.score(postings.freq(), said.norms()[document]);
    }
  }
}
