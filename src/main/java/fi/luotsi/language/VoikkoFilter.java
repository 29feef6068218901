package fi.luotsi.language;

import java.io.IOException;
import java.util.Locale;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Brings Finnish words in lower case to their base forms; leaves those that Voikko does not know.
 */
final class VoikkoFilter extends TokenFilter {

  private final Voikko voikko;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  VoikkoFilter(TokenStream input, Voikko voikko) {
    super(input);
    this.voikko = voikko;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    voikko
        .baseForm(term.toString())
        .ifPresent(base -> term.setEmpty().append(base.toLowerCase(Locale.ROOT)));
    return true;
  }
}
