package fi.luotsi.language;

import java.util.EnumMap;
import java.util.Map;

/**
 * One text in the locales it is written in; never empty.
 *
 * @param texts by locale, none blank
 */
public record LocalizedText(Map<ContentLocale, String> texts) {

  public LocalizedText {
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("A localised text needs at least one locale");
    }
    texts = Map.copyOf(new EnumMap<>(texts));
  }

  /** The same text in every locale, as a URL or a number may be. */
  public static LocalizedText same(String text) {
    Map<ContentLocale, String> texts = new EnumMap<>(ContentLocale.class);
    for (Language language : Language.values()) {
      texts.put(ContentLocale.of(language), text);
    }
    return new LocalizedText(texts);
  }

  /**
   * The text in that locale, else in the ordinary text of its language, else in Finnish, Swedish or
   * English.
   */
  public String in(ContentLocale locale) {
    String text = texts.get(locale);
    if (text == null) {
      text = texts.get(locale.fallback());
    }
    for (ContentLocale other : ContentLocale.values()) {
      if (text != null) {
        break;
      }
      text = texts.get(other);
    }
    if (text == null) {
      throw new IllegalStateException("A localised text is never empty");
    }
    return text;
  }
}
