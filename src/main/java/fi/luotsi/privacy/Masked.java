package fi.luotsi.privacy;

import java.util.List;

/**
 * A text from which personal identifiers are taken out.
 *
 * @param kinds of identifier that were in it: {@code hetu}, {@code iban}, {@code phone}, {@code
 *     email}; each once, in that order
 */
public record Masked(String text, List<String> kinds) {
  public Masked {
    kinds = List.copyOf(kinds);
  }
}
