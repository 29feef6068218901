package fi.luotsi.language;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes {@code -et}, the definite ending of neuter nouns, off stems on which Snowball leaves it.
 */
final class SwedishNeuterFilter extends TokenFilter {

  private static final int SHORTEST = 4;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  SwedishNeuterFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    int rest = term.length() - 2;
    if (rest >= SHORTEST && term.charAt(rest) == 'e' && term.charAt(rest + 1) == 't') {
      term.setLength(rest);
    }
    return true;
  }
}
