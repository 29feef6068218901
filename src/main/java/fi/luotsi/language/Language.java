package fi.luotsi.language;

import java.util.Locale;
import java.util.Optional;

/** A language that citizens write in and that content is written in. */
public enum Language {
  FI,
  SV,
  EN;

  /** ISO 639-1 code in lower case, as on the wire and in content. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language with that ISO 639-1 code, if it is one of ours. */
  public static Optional<Language> ofCode(String code) {
    for (Language language : values()) {
      if (language.code().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
