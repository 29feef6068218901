package fi.luotsi.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** A page with {@code {{names}}} to be filled in; what is filled in is escaped. Immutable. */
record PageTemplate(String text) {

  static PageTemplate read(String file) {
    try (InputStream in = PageTemplate.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("Missing: " + file);
      }
      return new PageTemplate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PageTemplate with(String name, String value) {
    return new PageTemplate(text.replace("{{" + name + "}}", HtmlUtils.htmlEscape(value, "UTF-8")));
  }

  PageTemplate withAll(PageTexts words) {
    PageTemplate filled = this;
    for (Map.Entry<String, String> word : words.texts().entrySet()) {
      filled = filled.with(word.getKey(), word.getValue());
    }
    return filled;
  }

  /** The page; fails when something was not filled in. */
  String html() {
    if (text.contains("{{")) {
      throw new IllegalStateException("Not filled in: " + text.substring(text.indexOf("{{")));
    }
    return text;
  }
}
