package fi.luotsi.search;

import fi.luotsi.compact.LongIntMap;
import fi.luotsi.language.Word;
import java.util.ArrayList;
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

  /**
   * By a sum over the words, one more than the index in {@link #paths}: that two examples have the
   * same sum is next to impossible.
   */
  private final LongIntMap numbers = new LongIntMap();

  /** Sets of paths that have an example of the same words. */
  private final List<Set<String>> paths = new ArrayList<>();

  private final Map<Set<String>, Integer> numbersOfPaths = new HashMap<>();

  void add(List<Word> words, String path) {
    if (words.isEmpty()) {
      return;
    }
    long key = key(words);
    Set<String> known = paths(key);
    if (!known.contains(path)) {
      Set<String> all =
          Stream.concat(known.stream(), Stream.of(path)).collect(Collectors.toUnmodifiableSet());
      numbers.put(key, number(all) + 1);
    }
  }

  private int number(Set<String> some) {
    return numbersOfPaths.computeIfAbsent(
        some,
        fresh -> {
          paths.add(fresh);
          return paths.size() - 1;
        });
  }

  Set<String> paths(List<Word> words) {
    return paths(key(words));
  }

  private Set<String> paths(long key) {
    int number = numbers.get(key);
    return number == 0 ? Set.of() : paths.get(number - 1);
  }

  /** The same for words in any order. */
  private static long key(List<Word> words) {
    long key = 0;
    for (Word word : words) {
      key += StringHelper.murmurhash3_x64_128(new BytesRef(word.stem()))[0];
    }
    return key;
  }
}
