package fi.luotsi.language;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * Swedish as spoken in Finland: lower case, folding, the table of spoken and irregular forms, the
 * Snowball stemmer. Folding comes first so that text typed without å, ä and ö has the same stems.
 */
final class SwedishWordAnalyzer extends Analyzer {

  private static final WordTable FORMS = WordTable.read("swedish-forms.txt");

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer word = new KeywordTokenizer();
    var folded = new ASCIIFoldingFilter(new LowerCaseFilter(word));
    var known = new WordFilter(folded, FORMS::keyOrWord);
    return new TokenStreamComponents(
        word, new SwedishNeuterFilter(new SnowballFilter(known, new SwedishStemmer())));
  }
}
