package fi.luotsi.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of many word forms a written word is: as it stands, as a beginning, as the latter
 * part of a compound, or with slips in spelling.
 *
 * <p>A slip is forgiven only in a word whose first letter is right, and never in one that is a word
 * itself: {@code tapaan} (I meet) is no misspelt {@code tapan} (I kill).
 */
final class WordIndex {

  private static final int[] NONE = {};
  private static final int SHORTEST_JOINED = 6;
  private static final int SHORTEST_FORGIVEN = 5;

  private final List<WordForm> forms;
  private final Map<String, int[]> whole = new HashMap<>();
  private final Map<String, int[]> open = new HashMap<>();
  private final List<Numbered> latter = new ArrayList<>();
  private final Map<Character, List<Numbered>> forgiven = new HashMap<>();

  /**
   * A form and its number.
   *
   * @param letters which letters it has, a bit for each; others than a to z share theirs
   */
  private record Numbered(WordForm form, int number, int letters) {

    static Numbered of(WordForm form, int number) {
      return new Numbered(form, number, lettersOf(form.letters()));
    }

    /** Whether so few letters differ that the word may be it with slips. */
    boolean mayBe(int ofWord) {
      int mistakes = form.mistakes();
      return Integer.bitCount(letters & ~ofWord) <= mistakes
          && (form.open() || Integer.bitCount(ofWord & ~letters) <= mistakes);
    }
  }

  WordIndex(List<WordForm> forms) {
    this.forms = forms;
    for (int number = 0; number < forms.size(); number++) {
      add(forms.get(number), number);
    }
  }

  private void add(WordForm form, int number) {
    Map<String, int[]> exact = form.open() ? open : whole;
    exact.merge(form.letters(), new int[] {number}, WordIndex::concat);
    if (form.latter()) {
      latter.add(Numbered.of(form, number));
    }
    if (form.mistakes() > 0) {
      forgiven
          .computeIfAbsent(form.letters().charAt(0), _ -> new ArrayList<>())
          .add(Numbered.of(form, number));
    }
  }

  private static int[] concat(int[] first, int[] second) {
    int[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /**
   * Numbers of the forms that a written word is.
   *
   * @param word without marks
   * @param marked the same with its marks
   */
  int[] numbers(String word, String marked) {
    BitSet found = new BitSet();
    boolean known = addUnmistaken(word, 1, found) || LanguageWords.isReal(word);
    keepRightlyMarked(word, marked, found);
    for (Numbered entry : latter) {
      if (entry.form().isLatterPartOf(word)) {
        found.set(entry.number());
      }
    }
    if (!known) {
      addForgiven(word, found);
    }
    return numbersOf(found);
  }

  /** Where a word means something else without its marks, as läpsi and lapsi, marks decide. */
  private void keepRightlyMarked(String word, String marked, BitSet found) {
    int[] same = whole.getOrDefault(word, NONE);
    if (Arrays.stream(same).anyMatch(number -> forms.get(number).marked().equals(marked))) {
      for (int number : same) {
        found.set(number, forms.get(number).marked().equals(marked));
      }
    }
  }

  /** Numbers of the forms that two words are when they are read as one. */
  int[] numbersOfJoined(String first, String second) {
    String word = first + second;
    if (word.length() < SHORTEST_JOINED) {
      return NONE;
    }
    BitSet found = new BitSet();
    addUnmistaken(word, Math.max(SHORTEST_JOINED, first.length() + 1), found);
    return numbersOf(found);
  }

  /** Adds forms that the word is without slips; whether one was a whole word or most of it. */
  private boolean addUnmistaken(String word, int shortest, BitSet found) {
    boolean known = set(found, whole.get(word));
    if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
      known |= set(found, whole.get(WordForm.NUMBER));
    }
    for (int length = shortest; length <= word.length(); length++) {
      boolean begins = set(found, open.get(word.substring(0, length)));
      known |= begins && length >= 5;
    }
    return known;
  }

  private void addForgiven(String word, BitSet found) {
    if (word.length() < SHORTEST_FORGIVEN) {
      return;
    }
    int letters = lettersOf(word);
    for (Numbered entry : forgiven.getOrDefault(word.charAt(0), List.of())) {
      WordForm form = entry.form();
      if (!entry.mayBe(letters)) {
        continue;
      }
      boolean slip =
          form.open()
              ? Spelling.beginsAsSlipOf(word, form.letters(), form.mistakes())
              : Spelling.isSlipOf(word, form.letters(), form.mistakes());
      if (slip) {
        found.set(entry.number());
      }
    }
  }

  private static int lettersOf(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << word.charAt(i);
    }
    return letters;
  }

  private static boolean set(BitSet found, int @Nullable [] numbers) {
    if (numbers == null) {
      return false;
    }
    for (int number : numbers) {
      found.set(number);
    }
    return true;
  }

  private static int[] numbersOf(BitSet found) {
    return found.isEmpty() ? NONE : found.stream().toArray();
  }
}
