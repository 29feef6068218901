package fi.luotsi.dialog;

import java.util.List;

/**
 * How well something said fits a phrase of the content. A phrase that denies fits nothing that
 * affirms, nor the other way round.
 *
 * @param phrase the words of the content
 * @param said the words of a clause
 */
record PhraseFit(AnswerWords words, List<Term> phrase, List<Term> said) {

  /** The score from which several words of the phrase stand in the clause side by side. */
  static final int WHOLE_PHRASE = 5;

  private static final int MOST_BESIDE_ONE_WORD = 3;

  /** 0 when it does not fit; more for every word of the matter, one more for a whole phrase. */
  int score() {
    List<Term> meant = content(phrase);
    List<Term> told = content(said);
    if (meant.isEmpty() || told.isEmpty() || denies(phrase) != denies(said)) {
      return 0;
    }
    int found = (int) meant.stream().filter(term -> term.likeAny(told)).count();
    if (found == meant.size()) {
      return all(found, told.size());
    }
    if (found >= 2 && found * 3 >= meant.size() * 2) {
      return found * 2 - 1;
    }
    return told.stream().allMatch(term -> term.likeAny(meant)) ? found : 0;
  }

  private int all(int found, int told) {
    if (found == 1 && told - found > MOST_BESIDE_ONE_WORD) {
      return 0;
    }
    return found * 2 + (sideBySide() ? 1 : 0);
  }

  private boolean sideBySide() {
    for (int start = 0; start + phrase.size() <= said.size(); start++) {
      int at = 0;
      while (at < phrase.size() && said.get(start + at).like(phrase.get(at))) {
        at++;
      }
      if (at == phrase.size()) {
        return true;
      }
    }
    return false;
  }

  private boolean denies(List<Term> terms) {
    return terms.stream().anyMatch(term -> words.negations().contains(term.word()));
  }

  private List<Term> content(List<Term> terms) {
    return terms.stream().filter(term -> words.isContent(term.word())).toList();
  }
}
