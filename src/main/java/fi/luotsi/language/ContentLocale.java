package fi.luotsi.language;

import java.util.Optional;

/** A way in which content is written: a language, or plain language (selkokieli) within it. */
public enum ContentLocale {
  FI("fi", Language.FI),
  FI_SIMPLE("fi-simple", Language.FI),
  SV("sv", Language.SV),
  EN("en", Language.EN);

  private final String code;
  private final Language language;

  ContentLocale(String code, Language language) {
    this.code = code;
    this.language = language;
  }

  /**
   * The code on the wire and in file names: {@code fi}, {@code fi-simple}, {@code sv}, {@code en}.
   */
  public String code() {
    return code;
  }

  public Language language() {
    return language;
  }

  /** The ordinary text of a language. */
  public static ContentLocale of(Language language) {
    return switch (language) {
      case FI -> FI;
      case SV -> SV;
      case EN -> EN;
    };
  }

  /**
   * What to read when something is not written in this locale: the ordinary text of its language.
   */
  public ContentLocale fallback() {
    return of(language);
  }

  public static Optional<ContentLocale> ofCode(String code) {
    for (ContentLocale locale : values()) {
      if (locale.code.equals(code)) {
        return Optional.of(locale);
      }
    }
    return Optional.empty();
  }
}
