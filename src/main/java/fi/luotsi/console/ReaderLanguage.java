package fi.luotsi.console;

import fi.luotsi.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language in which somebody reads: the one asked for, else the browser's, else Finnish. */
final class ReaderLanguage {

  private ReaderLanguage() {}

  /**
   * The language.
   *
   * @param wished value of the parameter {@code lang}
   * @param accepted value of the header {@code Accept-Language}
   */
  static Language of(@Nullable String wished, @Nullable String accepted) {
    return Optional.ofNullable(wished)
        .flatMap(Language::ofCode)
        .or(() -> accepted(accepted))
        .orElse(Language.FI);
  }

  private static Optional<Language> accepted(@Nullable String header) {
    if (header == null || header.length() > 500) {
      return Optional.empty();
    }
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
      return ranges.stream()
          .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
          .map(Language::ofCode)
          .flatMap(Optional::stream)
          .findFirst();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
