package fi.luotsi.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of many word forms a written word is: as it stands, as a beginning, as the latter
 * part of a compound, or with slips in spelling.
 *
 * <p>A letter held down, {@code tuleeee}, may be meant once or twice. Dots may be written as a
 * second letter, {@code hjaelp}. A slip is forgiven only in a word whose first letter is right, and
 * never in one that is a word itself: {@code tapaan} (I meet) is no misspelt {@code tapan} (I
 * kill).
 */
final class WordIndex {

  private static final int[] NONE = {};
  private static final int SHORTEST_JOINED = 6;
  private static final int SHORTEST_FORGIVEN = 4;
  private static final int LONG = 5;
  private static final int VERY_LONG = 7;
  private static final int LONGEST_ENDING = 4;

  private final List<WordForm> forms;
  private final List<Set<Language>> languages;
  private final WordPairs neighbours;
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

  WordIndex(WordForms named) {
    this.forms = named.all();
    this.languages = named.languages();
    this.neighbours = named.neighbours();
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
   * @param marks whether the writer marks letters at all
   */
  int[] numbers(String word, String marked, boolean marks) {
    BitSet found = new BitSet();
    boolean known = addUnmistaken(word, 1, found) || LanguageWords.isReal(word);
    if (marks || LanguageWords.isReal(word)) {
      keepRightlyMarked(word, marked, found);
    }
    if (PlainLetters.isDrawnOut(marked)) {
      known |= addUnmistaken(PlainLetters.withoutRuns(marked), 1, found);
    }
    known |= addTwoLettered(word, found);
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

  /**
   * Where a word means something else in the same language without its marks, as läpsi and lapsi,
   * marks decide.
   */
  private void keepRightlyMarked(String word, String marked, BitSet found) {
    int[] same = whole.getOrDefault(word, NONE);
    Set<Language> rightly = EnumSet.noneOf(Language.class);
    for (int number : same) {
      if (isMarked(number, marked)) {
        rightly.addAll(languages.get(number));
      }
    }
    for (int number : same) {
      if (!isMarked(number, marked) && !Collections.disjoint(rightly, languages.get(number))) {
        found.clear(number);
      }
    }
  }

  private boolean isMarked(int number, String marked) {
    return forms.get(number).marked().equals(marked);
  }

  /** Adds forms with dots that are written with a second letter instead: {@code hjaelp}. */
  private boolean addTwoLettered(String word, BitSet found) {
    String dotted = word.replace("ae", "a").replace("oe", "o");
    String ringed = dotted.replace("aa", "a");
    boolean known = false;
    for (String plain : dotted.equals(ringed) ? List.of(dotted) : List.of(dotted, ringed)) {
      if (plain.equals(word)) {
        continue;
      }
      for (int number : whole.getOrDefault(plain, NONE)) {
        known |= setIf(word.equals(twoLettered(number)), number, found);
      }
      for (int length = 2; length <= plain.length(); length++) {
        for (int number : open.getOrDefault(plain.substring(0, length), NONE)) {
          known |= setIf(word.startsWith(twoLettered(number)), number, found);
        }
      }
    }
    return known;
  }

  private String twoLettered(int number) {
    return PlainLetters.twoLettered(forms.get(number).marked());
  }

  private static boolean setIf(boolean condition, int number, BitSet found) {
    if (condition) {
      found.set(number);
    }
    return condition;
  }

  /** Whether some expression names the word just so. */
  boolean isNamed(String word) {
    return whole.containsKey(word);
  }

  /** Whether some expression names the words side by side. */
  boolean areNeighbours(String first, String second) {
    int[] before = whole.getOrDefault(first, NONE);
    if (before.length == 0) {
      return false;
    }
    BitSet after = new BitSet();
    addUnmistaken(second, 1, after);
    return neighbours.hasAny(before, numbersOf(after));
  }

  /** Whether the word is one that some expression names, with slips in spelling. */
  boolean isSlip(String word) {
    BitSet found = new BitSet();
    addForgiven(word, found);
    return !found.isEmpty();
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
      known |= begins && tellsTheWord(length, word.length());
    }
    return known;
  }

  /** Whether a beginning leaves no doubt what the word is: no slip of another is looked for. */
  private static boolean tellsTheWord(int beginning, int word) {
    return beginning >= VERY_LONG || (beginning >= LONG && word - beginning <= LONGEST_ENDING);
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
