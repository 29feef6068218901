package fi.luotsi.knowledge;

import fi.luotsi.language.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which paths have an example question or a title of the very words of a message, in any order. */
final class Examples {

  private final Map<String, Set<String>> pathsByWords = new HashMap<>();

  void add(List<Word> words, String path) {
    pathsByWords.computeIfAbsent(key(words), _ -> new TreeSet<>()).add(path);
  }

  Set<String> paths(List<Word> words) {
    return pathsByWords.getOrDefault(key(words), Set.of());
  }

  private static String key(List<Word> words) {
    return words.stream().map(Word::stem).sorted().collect(Collectors.joining(" "));
  }
}
