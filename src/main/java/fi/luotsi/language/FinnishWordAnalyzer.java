package fi.luotsi.language;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/** Finnish: lower case, folding, and the stems of one {@link FinnishStemming}. */
final class FinnishWordAnalyzer extends Analyzer {

  private static final FinnishStemmer STEMMER =
      new FinnishStemmer(WordTable.read("finnish-forms.txt"));

  private final FinnishStemming stemming;

  FinnishWordAnalyzer(FinnishStemming stemming) {
    this.stemming = stemming;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer word = new KeywordTokenizer();
    return new TokenStreamComponents(word, stems(new LowerCaseFilter(word)));
  }

  /** Folding comes first where the stemmer is made for text typed without marks. */
  private TokenStream stems(TokenStream lower) {
    return switch (stemming) {
      case OWN -> ownStems(lower);
      case SNOWBALL ->
          new ASCIIFoldingFilter(
              new SnowballFilter(lower, new org.tartarus.snowball.ext.FinnishStemmer()));
      case LIGHT -> new ASCIIFoldingFilter(new FinnishLightStemFilter(lower));
      case VOIKKO -> ownStems(new WordFilter(lower, Voikko.installed().orElseThrow()::baseForm));
    };
  }

  private static TokenStream ownStems(TokenStream lower) {
    return new WordFilter(new ASCIIFoldingFilter(lower), STEMMER::stem);
  }
}
