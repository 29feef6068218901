package fi.luotsi.language;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Puts another word in the place of each: its stem, its base form or the key of a table. */
final class WordFilter extends TokenFilter {

  private final UnaryOperator<String> other;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /** {@code other}: what takes the place of a word; the word itself when nothing does. */
  WordFilter(TokenStream input, UnaryOperator<String> other) {
    super(input);
    this.other = other;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String word = other.apply(term.toString());
    term.setEmpty().append(word);
    return true;
  }
}
