package fi.luotsi.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings the forms of a Finnish word, folded, to one key: {@code hakemuksessanikin}, {@code
 * hakemusta} and {@code hakemus} alike.
 *
 * <p>Endings are taken off in the order clitic, possessive, case or person, and then what is left
 * is made the same in both grades by {@link FinnishGradation}. Words whose stem changes in other
 * ways are in a table. The key is cut short rather than long: two words that share one do little
 * harm, as the words around them differ too, while two forms with different keys are strangers.
 */
final class FinnishStemmer {

  private static final int SHORTEST = 3;

  /** A root of so few letters is that of many words: the vowel after it tells them apart. */
  private static final int SHORT_ROOT = 3;

  /** Folded letters: ä and ö are a and o. */
  static final String VOWELS = "aeiouy";

  /** Endings of case, number and person; the first that fits is taken off. */
  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("isivat", 3, ""),
          new Ending("isimme", 3, ""),
          new Ending("isitte", 3, ""),
          new Ending("misessa", 3, ""),
          new Ending("misesta", 3, ""),
          new Ending("miseen", 3, ""),
          new Ending("miselle", 3, ""),
          new Ending("miseksi", 3, ""),
          new Ending("misen", 3, ""),
          new Ending("mista", 4, "aeiouy"),
          new Ending("minen", 3, ""),
          new Ending("taisiin", 3, VOWELS),
          new Ending("ttaisiin", 3, ""),
          new Ending("isiin", 3, ""),
          new Ending("seen", 3, "aeiouy"),
          new Ending("taan", 3, VOWELS),
          new Ending("tiin", 4, VOWELS),
          new Ending("daan", 3, VOWELS),
          new Ending("massa", 4, VOWELS),
          new Ending("masta", 4, VOWELS),
          new Ending("matta", 4, VOWELS),
          new Ending("malla", 4, VOWELS),
          new Ending("maan", 4, VOWELS),
          new Ending("isin", 3, ""),
          new Ending("isit", 3, ""),
          new Ending("iden", 3, ""),
          new Ending("itten", 3, ""),
          new Ending("neet", 3, ""),
          new Ending("nyt", 3, ""),
          new Ending("nut", 3, ""),
          new Ending("ssa", 2, VOWELS),
          new Ending("sta", 2, VOWELS),
          new Ending("lla", 2, VOWELS),
          new Ending("lta", 2, VOWELS),
          new Ending("lle", 2, VOWELS),
          new Ending("ksi", 3, VOWELS),
          new Ending("tta", 3, VOWELS),
          new Ending("ton", 4, VOWELS),
          new Ending("hin", 2, VOWELS),
          new Ending("hon", 2, VOWELS),
          new Ending("hun", 2, VOWELS),
          new Ending("hen", 2, VOWELS),
          new Ending("han", 2, VOWELS),
          new Ending("hyn", 2, VOWELS),
          new Ending("jen", 3, VOWELS),
          new Ending("ten", 3, "s"),
          new Ending("den", 3, "i"),
          new Ending("mme", 3, VOWELS),
          new Ending("tte", 3, VOWELS),
          new Ending("vat", 3, VOWELS),
          new Ending("isi", 3, ""),
          new Ending("nen", 3, "i"),
          new Ending("nu", 4, VOWELS),
          new Ending("ny", 4, VOWELS),
          new Ending("na", 3, VOWELS),
          new Ending("ta", 4, "lnrstuaeioy"),
          new Ending("da", 3, "aeiouyh"),
          new Ending("ja", 4, VOWELS),
          new Ending("is", 3, "aouy"),
          new Ending("st", 4, VOWELS),
          new Ending("lt", 4, VOWELS),
          new Ending("l", 4, VOWELS),
          new Ending("n", 2, VOWELS),
          new Ending("t", 2, VOWELS));

  /** Ends of nouns in which {@code ma} belongs to the stem, so that {@code malla} is no verb's. */
  private static final List<String> NOUNS_IN_MA =
      List.of("ase", "ohjel", "ela", "kuu", "tee", "syste", "ongel", "sel", "har", "rau", "trau");

  private final WordTable forms;

  FinnishStemmer(WordTable forms) {
    this.forms = forms;
  }

  String stem(String word) {
    String known = known(word);
    if (known != null) {
      return known;
    }
    if (word.length() <= SHORTEST || !isWord(word)) {
      return word;
    }
    String bare = withoutClitic(word);
    known = bare.equals(word) ? null : known(bare);
    if (known != null) {
      return known;
    }
    String unowned = withoutPossessive(bare);
    known = unowned.equals(bare) ? null : known(unowned);
    return known != null ? known : key(withoutEnding(unowned));
  }

  private @Nullable String known(String word) {
    String key = forms.key(word);
    return key != null ? key : forms.keyedTail(word, SHORTEST);
  }

  private static boolean isWord(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static String withoutClitic(String word) {
    for (String clitic : List.of("kohan", "kaan", "kin", "kos", "ko", "han", "pas", "pa")) {
      if (word.endsWith(clitic) && leaves(word, clitic, clitic.startsWith("ko") ? 3 : 4)) {
        String rest = cut(word, clitic);
        boolean afterVowel = endsWithAny(rest, VOWELS);
        boolean afterConsonant = rest.length() > SHORTEST && endsWithAny(rest, "nt");
        return afterVowel || afterConsonant ? rest : word;
      }
    }
    return word;
  }

  private static String withoutPossessive(String word) {
    if (word.endsWith("nsa") && leaves(word, "nsa", SHORTEST)) {
      String rest = cut(word, "nsa");
      return endsWithAny(rest, VOWELS) ? rest : word;
    }
    if (word.endsWith("nne") && leaves(word, "nne", 4)) {
      String rest = cut(word, "nne");
      return endsWithAny(rest, VOWELS) ? rest : word;
    }
    if (word.endsWith("ni") && leaves(word, "ni", SHORTEST)) {
      String rest = cut(word, "ni");
      boolean loanword = endsWithLongVowel(rest) && !(rest.endsWith("ee") && rest.length() > 3);
      return endsWithAny(rest, VOWELS) && !loanword ? rest : word;
    }
    if (word.endsWith("si") && leaves(word, "si", 4)) {
      String rest = cut(word, "si");
      boolean ownSi = rest.endsWith("u") || (endsWithLongVowel(rest) && !rest.endsWith("ee"));
      return endsWithAny(rest, "aeoi") && !ownSi ? rest : word;
    }
    return word;
  }

  private static String withoutEnding(String word) {
    for (Ending ending : ENDINGS) {
      if (ending.fits(word)) {
        return ending.isOfMaInfinitive()
                && NOUNS_IN_MA.stream().anyMatch(ending.rest(word)::endsWith)
            ? cut(word, ending.text.substring(2))
            : ending.rest(word);
      }
    }
    return word;
  }

  private static String key(String stem) {
    String root = withoutFinalVowels(stem);
    if (root.endsWith("j") && root.length() > SHORTEST) {
      root = withoutFinalVowels(root.substring(0, root.length() - 1));
    }
    String bare = withoutFinalVowels(withoutDerivedEnd(root));
    String folded = FinnishGradation.fold(bare);
    return folded.length() <= SHORT_ROOT ? folded + vowelAfter(bare, stem) : folded;
  }

  private static String vowelAfter(String root, String stem) {
    boolean more = stem.startsWith(root) && stem.length() > root.length();
    return more && VOWELS.indexOf(stem.charAt(root.length())) >= 0
        ? stem.substring(root.length(), root.length() + 1)
        : "";
  }

  /** Nouns in {@code -us}, {@code -as}, {@code -nen} have s, ks, t or d before their endings. */
  private static String withoutDerivedEnd(String root) {
    if (root.endsWith("ks") && root.length() > 6) {
      return root.substring(0, root.length() - 2);
    }
    boolean derived =
        root.length() > 4
            && (root.endsWith("s") || root.endsWith("ut") || root.endsWith("ud"))
            && VOWELS.indexOf(root.charAt(root.length() - 2)) >= 0;
    return derived ? root.substring(0, root.length() - 1) : root;
  }

  private static String withoutFinalVowels(String stem) {
    int end = stem.length();
    while (end > SHORTEST && VOWELS.indexOf(stem.charAt(end - 1)) >= 0) {
      end--;
    }
    return stem.substring(0, end);
  }

  private static boolean leaves(String word, String ending, int least) {
    return word.length() - ending.length() >= least;
  }

  private static String cut(String word, String ending) {
    return word.substring(0, word.length() - ending.length());
  }

  private static boolean endsWithAny(String word, String letters) {
    return letters.indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  private static boolean endsWithLongVowel(String word) {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == word.charAt(last - 1) && endsWithAny(word, VOWELS);
  }

  /**
   * An ending that may be taken off.
   *
   * @param least number of letters that have to be left
   * @param after letters one of which has to stand before it; any when empty
   */
  private record Ending(String text, int least, String after) {

    boolean fits(String word) {
      return word.endsWith(text)
          && leaves(word, text, least)
          && (after.isEmpty() || endsWithAny(rest(word), after));
    }

    String rest(String word) {
      return cut(word, text);
    }

    boolean isOfMaInfinitive() {
      return text.startsWith("ma") || text.startsWith("mista") || text.startsWith("mis");
    }
  }
}
