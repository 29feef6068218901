package fi.luotsi.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether an answer says yes or no to a question.
 *
 * <p>Negation comes first: "ei ole turvotusta" is a no although it names what was asked, and "no
 * joo ei" is one too. What is neither, or both, is left open: asking once more costs little, taking
 * a no for a yes may cost much.
 *
 * @param asked the words of the question
 */
record YesNoReader(AnswerWords words, List<Term> asked) {

  private static final int LONGEST_AFTER_YES = 6;
  private static final int LONGEST_AFTER_NO = 5;

  YesNoReader {
    asked = List.copyOf(asked);
  }

  /** What an answer says. */
  enum Polarity {
    YES,
    NO,
    /** Neither, or both. */
    OPEN
  }

  /** What one clause says. */
  private enum Says {
    YES,
    YES_OF_SOMETHING,
    NO,
    MORE,
    UNSURE
  }

  Polarity read(Speech speech) {
    List<Says> said = new ArrayList<>();
    boolean denied = false;
    for (Speech.Clause clause : speech.clauses()) {
      Says says = read(clause, denied);
      said.add(says);
      denied = clause.negated() || (denied && says == Says.MORE && !clause.afterBut());
    }
    if (said.contains(Says.UNSURE)) {
      return Polarity.OPEN;
    }
    if (said.contains(Says.NO)) {
      return said.contains(Says.YES_OF_SOMETHING) ? Polarity.OPEN : Polarity.NO;
    }
    return said.contains(Says.YES) || said.contains(Says.YES_OF_SOMETHING)
        ? Polarity.YES
        : Polarity.OPEN;
  }

  private Says read(Speech.Clause clause, boolean denied) {
    List<Term> content =
        clause.terms().stream().filter(term -> words.isContent(term.word())).toList();
    if (unsure(clause)) {
      return Says.UNSURE;
    }
    if (clause.negated()) {
      return denies(clause, content) ? Says.NO : Says.MORE;
    }
    boolean ownVerb = clause.has(words.be()) || clause.has(words.yes());
    if (denied && !clause.afterBut() && !ownVerb) {
      return Says.MORE;
    }
    return affirms(clause, content, ownVerb);
  }

  /** A word such as "sure" says yes by itself and doubt with a negation. */
  private boolean unsure(Speech.Clause clause) {
    return clause.terms().stream()
        .map(Term::word)
        .filter(words.unsure()::contains)
        .anyMatch(word -> clause.negated() || !words.yes().contains(word));
  }

  private boolean denies(Speech.Clause clause, List<Term> content) {
    return isAsked(content)
        || (clause.begins(words.interjections()) && clause.terms().size() <= LONGEST_AFTER_NO);
  }

  private Says affirms(Speech.Clause clause, List<Term> content, boolean ownVerb) {
    if (content.isEmpty()) {
      return ownVerb ? Says.YES : Says.MORE;
    }
    if (isAsked(content)) {
      return Says.YES_OF_SOMETHING;
    }
    Set<String> be = words.be();
    boolean beginsWithYes =
        clause.begins(words.yes()) && !be.contains(clause.terms().getFirst().word());
    return beginsWithYes && clause.terms().size() <= LONGEST_AFTER_YES
        ? Says.YES_OF_SOMETHING
        : Says.MORE;
  }

  private boolean isAsked(List<Term> content) {
    return content.stream().allMatch(term -> term.likeAny(asked));
  }
}
