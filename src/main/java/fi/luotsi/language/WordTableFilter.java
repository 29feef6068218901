package fi.luotsi.language;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.jspecify.annotations.Nullable;

/** Brings the folded words that a table knows to their keys, and keeps stemmers off them. */
final class WordTableFilter extends TokenFilter {

  private final WordTable table;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  WordTableFilter(TokenStream input, WordTable table) {
    super(input);
    this.table = table;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    @Nullable String key = table.key(term.toString());
    if (key != null) {
      term.setEmpty().append(key);
      keyword.setKeyword(true);
    }
    return true;
  }
}
