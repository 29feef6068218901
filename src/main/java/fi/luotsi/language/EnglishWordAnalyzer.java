package fi.luotsi.language;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/** English: lower case, folding, the table of typed and irregular forms, the Snowball stemmer. */
final class EnglishWordAnalyzer extends Analyzer {

  private static final WordTable FORMS = WordTable.read("english-forms.txt");

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer word = new KeywordTokenizer();
    var bare = new EnglishPossessiveFilter(new LowerCaseFilter(word));
    return new TokenStreamComponents(
        word,
        new SnowballFilter(
            new WordFilter(new ASCIIFoldingFilter(bare), FORMS::keyOrWord), new EnglishStemmer()));
  }
}
