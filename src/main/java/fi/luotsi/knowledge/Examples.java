package fi.luotsi.knowledge;

import fi.luotsi.language.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which paths have an example question or a title of the very words of a message, in any order. */
final class Examples {

  private final Map<String, Set<String>> pathsByWords = new HashMap<>();

  void add(List<Word> words, String path) {
    pathsByWords.merge(key(words), Set.of(path), Examples::both);
  }

  Set<String> paths(List<Word> words) {
    return pathsByWords.getOrDefault(key(words), Set.of());
  }

  private static Set<String> both(Set<String> some, Set<String> more) {
    return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
  }

  private static String key(List<Word> words) {
    return words.stream().map(Word::stem).sorted().collect(Collectors.joining(" "));
  }
}
