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

  /** The same for words in any order. */
  private static long key(List<Word> words) {
    long key = 0;
    for (Word word : words) {
      key += scrambled(word.stem());
    }
    return key;
  }

  /** FNV-1a of UTF-16 units, and the finalizer of MurmurHash3, so that sums do not meet. */
  private static long scrambled(String stem) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < stem.length(); i++) {
      hash = (hash ^ stem.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
    return hash ^ hash >>> 33;
  }
}
