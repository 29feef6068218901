package fi.luotsi.language;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Brings folded Finnish words to the key that {@link FinnishStemmer} gives them. */
final class FinnishStemFilter extends TokenFilter {

  private final FinnishStemmer stemmer;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  FinnishStemFilter(TokenStream input, FinnishStemmer stemmer) {
    super(input);
    this.stemmer = stemmer;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String stem = stemmer.stem(term.toString());
    term.setEmpty().append(stem);
    return true;
  }
}
