package fi.luotsi.knowledge;

import fi.luotsi.language.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Which paths have an example question or a title of the very words of a message, in any order. */
final class Examples {

  /** By what is left of the words: that two of them leave the same is next to impossible. */
  private final Map<Long, Set<String>> pathsByWords = new HashMap<>();

  private final Map<String, Set<String>> alone = new HashMap<>();

  void add(List<Word> words, String path) {
    pathsByWords.merge(key(words), alone.computeIfAbsent(path, Set::of), Examples::both);
  }

  Set<String> paths(List<Word> words) {
    return pathsByWords.getOrDefault(key(words), Set.of());
  }

  private static Set<String> both(Set<String> some, Set<String> more) {
    return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
  }

  private static long key(List<Word> words) {
    String stems = words.stream().map(Word::stem).sorted().collect(Collectors.joining(" "));
    return StringHelper.murmurhash3_x64_128(new BytesRef(stems))[0];
  }
}
