package fi.luotsi.authoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that a mistyped one was probably meant to be. */
public final class DidYouMean {

  private DidYouMean() {}

  /**
   * The candidate fewest edits away, when that is few for the word's length: one in three letters.
   */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    int most = Math.max(1, word.length() / 3);
    return candidates.stream()
        .sorted()
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
        .filter(candidate -> distance(word, candidate) <= most);
  }

  /** A remedy that names the nearest candidate, or else the one given. */
  public static String remedy(String word, Collection<String> candidates, String otherwise) {
    return nearest(word, candidates)
        .map(candidate -> "Did you mean `" + candidate + "`?")
        .orElse(otherwise);
  }

  /** Levenshtein's distance, capitals aside. */
  static int distance(String first, String second) {
    String a = first.toLowerCase(Locale.ROOT);
    String b = second.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
