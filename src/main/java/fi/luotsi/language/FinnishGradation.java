package fi.luotsi.language;

import java.util.List;

/**
 * The strong and the weak grade of a Finnish stem made one: {@code hampa-} and {@code hamma-},
 * {@code kerto-} and {@code kerro-}, {@code leipä} and {@code leivä}. Long consonants become short,
 * which also folds dialects that lengthen and hurried writing that shortens. Vowels keep their
 * length: too many words would become one.
 */
final class FinnishGradation {

  private static final List<String[]> FINAL =
      List.of(
          new String[] {"nk", "ng"},
          new String[] {"mp", "m"},
          new String[] {"nt", "n"},
          new String[] {"lt", "l"},
          new String[] {"rt", "r"},
          new String[] {"lk", "l"},
          new String[] {"rk", "r"},
          new String[] {"ht", "h"},
          new String[] {"p", "v"},
          new String[] {"m", "n"});

  private FinnishGradation() {}

  static String fold(String stem) {
    StringBuilder folded = new StringBuilder(stem.length());
    for (int i = 0; i < stem.length(); i++) {
      char letter = stem.charAt(i) == 'd' ? 't' : stem.charAt(i);
      boolean repeats =
          FinnishStemmer.VOWELS.indexOf(letter) < 0
              && !folded.isEmpty()
              && folded.charAt(folded.length() - 1) == letter;
      if (!repeats) {
        folded.append(letter);
      }
    }
    return withoutInnerGrades(oneGrade(folded.toString()));
  }

  private static String oneGrade(String key) {
    if (key.length() < 3) {
      return key;
    }
    for (String[] grade : FINAL) {
      if (key.endsWith(grade[0])) {
        return key.substring(0, key.length() - grade[0].length()) + grade[1];
      }
    }
    return key;
  }

  /** {@code ts}, which speech makes {@code tt}, and {@code hd}, which it makes {@code h}. */
  private static String withoutInnerGrades(String key) {
    return key.replace("ts", "t").replace("ht", "h");
  }
}
