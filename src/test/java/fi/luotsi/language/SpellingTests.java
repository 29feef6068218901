package fi.luotsi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Slips of the finger, compared with the table that defines the distance. */
class SpellingTests {

  private static final int TRIALS = 20_000;

  @Test
  void agreesWithTheTableOnRandomWords() {
    long seed = System.nanoTime();
    System.out.println("SpellingTests seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < TRIALS; i++) {
      String meant = word(random, 5 + random.nextInt(4));
      String written = random.nextBoolean() ? word(random, 6) : slip(slip(meant, random), random);
      for (int slips = 0; slips <= 2; slips++) {
        assertThat(Spelling.isSlipOf(written, meant, slips))
            .as("%s for %s with %d", written, meant, slips)
            .isEqualTo(distance(written, meant) <= slips);
      }
    }
  }

  @Test
  void letsAnyEndingFollowABeginning() {
    assertThat(Spelling.beginsAsSlipOf("hengttamaan", "hengit", 1)).isTrue();
    assertThat(Spelling.beginsAsSlipOf("henkilokunta", "hengit", 1)).isFalse();
    assertThat(Spelling.beginsAsSlipOf("heng", "hengit", 1)).isFalse();
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(4)));
    }
    return word.toString();
  }

  private static String slip(String word, Random random) {
    StringBuilder slipped = new StringBuilder(word);
    int at = random.nextInt(word.length() - 1);
    switch (random.nextInt(4)) {
      case 0 -> slipped.deleteCharAt(at);
      case 1 -> slipped.insert(at, (char) ('a' + random.nextInt(4)));
      case 2 -> slipped.setCharAt(at, 'z');
      default -> {
        slipped.setCharAt(at, word.charAt(at + 1));
        slipped.setCharAt(at + 1, word.charAt(at));
      }
    }
    return slipped.toString();
  }

  /** Optimal string alignment, by the table. */
  private static int distance(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        table[i][j] = i == 0 || j == 0 ? i + j : cell(table, a, b, i, j);
      }
    }
    return table[a.length()][b.length()];
  }

  private static int cell(int[][] table, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
    least = Math.min(least, table[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
  }
}
