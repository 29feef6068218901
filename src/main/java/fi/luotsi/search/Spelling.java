package fi.luotsi.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Stems of the content that a mistyped stem may have been meant for: one letter wrong, missing, too
 * many or swapped with its neighbour. Words one letter apart share a shortened form (Garbe 2012);
 * only the hashes of those are kept.
 */
final class Spelling {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 24;

  private final List<String> stems;

  /** Rising: hash of a shortened form of a stem, and below it the number of the stem. */
  private final long[] shortened;

  Spelling(Collection<String> known) {
    this.stems = known.stream().filter(Spelling::mayBeMistyped).sorted().toList();
    this.shortened =
        IntStream.range(0, stems.size())
            .boxed()
            .flatMapToLong(stem -> hashes(stems.get(stem)).mapToLong(hash -> entry(hash, stem)))
            .sorted()
            .toArray();
  }

  private static long entry(int hash, int stem) {
    return (long) hash << Integer.SIZE | stem;
  }

  private static boolean mayBeMistyped(String stem) {
    return stem.length() >= SHORTEST
        && stem.length() <= LONGEST
        && stem.chars().allMatch(Character::isLetter);
  }

  /** Hashes of the word itself and of it with any one letter left out. */
  private static IntStream hashes(String word) {
    IntStream.Builder hashes = IntStream.builder().add(word.hashCode());
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
        hashes.add((word.substring(0, i) + word.substring(i + 1)).hashCode());
      }
    }
    return hashes.build();
  }

  /** The stem that was meant; of several the first in the alphabet that begins alike. */
  Optional<String> meant(String stem) {
    if (!mayBeMistyped(stem)) {
      return Optional.empty();
    }
    return hashes(stem)
        .boxed()
        .flatMap(this::stemsWith)
        .filter(known -> isOneAway(stem, known))
        .min(
            Comparator.comparing((String known) -> known.charAt(0) != stem.charAt(0))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The stems of which a shortened form has that hash. */
  private Stream<String> stemsWith(int hash) {
    int found = Arrays.binarySearch(shortened, entry(hash, 0));
    int first = found < 0 ? -found - 1 : found;
    return Arrays.stream(shortened, first, shortened.length)
        .takeWhile(entry -> entry >> Integer.SIZE == hash)
        .mapToObj(entry -> stems.get((int) entry));
  }

  /** Whether one letter changed, left out, put in or swapped with the next makes them the same. */
  private static boolean isOneAway(String one, String other) {
    int start = 0;
    int shorter = Math.min(one.length(), other.length());
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int tail = 0;
    while (tail < shorter - start
        && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    int oneRest = one.length() - start - tail;
    int otherRest = other.length() - start - tail;
    boolean swapped =
        oneRest == 2
            && otherRest == 2
            && one.charAt(start) == other.charAt(start + 1)
            && one.charAt(start + 1) == other.charAt(start);
    return swapped || (oneRest <= 1 && otherRest <= 1);
  }
}
