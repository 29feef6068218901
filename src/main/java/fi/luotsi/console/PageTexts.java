package fi.luotsi.console;

import fi.luotsi.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The words of a page in one language, by key. */
record PageTexts(Map<String, String> texts) {

  PageTexts {
    texts = Map.copyOf(texts);
  }

  /** Reads {@code <page>_<language>.properties} of all languages. */
  static Map<Language, PageTexts> readAll(String page) {
    Map<Language, PageTexts> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, read(page + "_" + language.code() + ".properties"));
    }
    return all;
  }

  static PageTexts in(Map<Language, PageTexts> all, Language language) {
    PageTexts texts = all.get(language);
    if (texts == null) {
      throw new IllegalStateException("A page has words in every language");
    }
    return texts;
  }

  private static PageTexts read(String file) {
    try (InputStream in = PageTexts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("Missing: " + file);
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> texts = new TreeMap<>();
      properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
      return new PageTexts(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String of(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalStateException("Missing text: " + key);
    }
    return text;
  }
}
