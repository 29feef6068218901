package fi.luotsi.language;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Finnish: lower case, folding, {@link FinnishStemmer} with its table of irregular forms. */
final class FinnishWordAnalyzer extends Analyzer {

  private static final FinnishStemmer STEMMER =
      new FinnishStemmer(WordTable.read("finnish-forms.txt"));

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer words = new StandardTokenizer();
    var folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
    return new TokenStreamComponents(words, new FinnishStemFilter(folded, STEMMER));
  }
}
