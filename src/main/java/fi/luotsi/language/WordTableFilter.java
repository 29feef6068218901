package fi.luotsi.language;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/** Brings the folded words that a table knows to their keys. */
final class WordTableFilter extends TokenFilter {

  private final WordTable table;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

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
    }
    return true;
  }
}
