package fi.luotsi.privacy;

import java.util.List;
import java.util.regex.Pattern;

/** An e-mail address, also with {@code (at)} or {@code [at]} for the sign. */
final class EmailAddress implements Identifier {

  private static final Pattern FORM =
      Pattern.compile(
          "[\\p{L}\\p{N}_][\\p{L}\\p{N}._%+'-]{0,63}"
              + "(?:@|\\s?[(\\[](?:at|ät|miuku)[)\\]]\\s?)"
              + "(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}\\p{L}{2,24}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public Kind kind() {
    return Kind.EMAIL;
  }

  @Override
  public List<Span> find(String text) {
    return FORM.matcher(text).results().map(hit -> new Span(hit.start(), hit.end())).toList();
  }
}
