package fi.luotsi.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words of each language that expressions treat apart: fillers that may stand anywhere inside an
 * expression, conjunctions that begin a new clause, small words that name nothing by themselves,
 * and real words that are no slips of others.
 *
 * <p>Read from {@code expression-words-<language>.txt} on the class path: a line {@code [fillers]},
 * {@code [coordinators]}, {@code [small]} or {@code [real-words]} begins a list, words are parted
 * by spaces, {@code #} begins a remark, and a real word may end in {@code *} for any ending.
 */
final class LanguageWords {

  private static final int SHORTEST_BEGINNING = 4;

  private static final Map<Language, LanguageWords> ALL = readAll();

  private final Map<String, Set<String>> lists;

  private LanguageWords(Map<String, Set<String>> lists) {
    this.lists = lists;
  }

  /** Whether the word may stand inside an expression of that language without being named. */
  static boolean isFiller(Language language, String word) {
    LanguageWords words = ALL.get(language);
    return words != null && words.has("fillers", word);
  }

  /** Whether the word names nothing by itself: it only holds a sentence together. */
  static boolean isSmall(Language language, String word) {
    LanguageWords words = ALL.get(language);
    return isFiller(language, word) || (words != null && words.has("small", word));
  }

  /** Whether a clause begins with the word, in any language. */
  static boolean isCoordinator(String word) {
    return anyHas("coordinators", word);
  }

  /** Whether the word is a word of its own in any language, so no slip of another. */
  static boolean isReal(String word) {
    return anyHas("real-words", word) || anyHas("fillers", word) || anyHasBeginning(word);
  }

  private static boolean anyHasBeginning(String word) {
    for (int length = SHORTEST_BEGINNING; length <= word.length(); length++) {
      if (anyHas("real-words", word.substring(0, length) + "*")) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyHas(String list, String word) {
    for (LanguageWords words : ALL.values()) {
      if (words.has(list, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }

  private static Map<Language, LanguageWords> readAll() {
    Map<Language, LanguageWords> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, read("expression-words-" + language.code() + ".txt"));
    }
    return all;
  }

  private static LanguageWords read(String resource) {
    try (InputStream in = LanguageWords.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Missing on the class path: " + resource);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }

  private static LanguageWords parse(String text) {
    Map<String, Set<String>> lists = new HashMap<>();
    Set<String> current = new HashSet<>();
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.startsWith("[")) {
        current = lists.computeIfAbsent(line.substring(1, line.length() - 1), _ -> new HashSet<>());
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        for (String word : line.split("\\s+", -1)) {
          current.add(PlainLetters.of(word));
          current.add(PlainLetters.twoLettered(PlainLetters.marked(word)));
        }
      }
    }
    return new LanguageWords(lists);
  }
}
