package fi.luotsi.dialog;

import fi.luotsi.language.Language;
import fi.luotsi.language.TextAnalysis;
import fi.luotsi.language.Word;
import java.util.stream.Collectors;

/** Words as they are compared when it matters whether two people would say the same. */
final class PlainWords {

  private PlainWords() {}

  /** In lower case, without marks and punctuation. */
  static String normalised(String text, Language language) {
    return TextAnalysis.of(language).words(text).stream()
        .map(Word::folded)
        .collect(Collectors.joining(" "));
  }
}
