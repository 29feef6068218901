package fi.luotsi.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stems of the content that a mistyped stem may have been meant for: one letter wrong, missing, too
 * many or swapped with its neighbour.
 */
final class Spelling {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 24;

  private final Map<String, List<String>> stemsByShortened = new HashMap<>();

  Spelling(Collection<String> stems) {
    stems.stream().filter(Spelling::mayBeMistyped).sorted().forEach(this::add);
  }

  private static boolean mayBeMistyped(String stem) {
    return stem.length() >= SHORTEST
        && stem.length() <= LONGEST
        && stem.chars().allMatch(Character::isLetter);
  }

  private void add(String stem) {
    for (String shortened : shortened(stem)) {
      stemsByShortened.computeIfAbsent(shortened, key -> new ArrayList<>(1)).add(stem);
    }
  }

  /** The word itself and it with any one letter left out. */
  private static List<String> shortened(String word) {
    List<String> all = new ArrayList<>(word.length() + 1);
    all.add(word);
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
        all.add(word.substring(0, i) + word.substring(i + 1));
      }
    }
    return all;
  }

  /** The stem that was meant; of several the first in the alphabet that begins alike. */
  Optional<String> meant(String stem) {
    if (!mayBeMistyped(stem)) {
      return Optional.empty();
    }
    String best = null;
    for (String shortened : shortened(stem)) {
      for (String known : stemsByShortened.getOrDefault(shortened, List.of())) {
        if (isOneAway(stem, known) && (best == null || isBetter(known, best, stem))) {
          best = known;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isBetter(String known, String best, String stem) {
    boolean begins = known.charAt(0) == stem.charAt(0);
    boolean bestBegins = best.charAt(0) == stem.charAt(0);
    return begins == bestBegins ? known.compareTo(best) < 0 : begins;
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
