package fi.luotsi.dialog;

import fi.luotsi.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An answer in the person's own words, cut into clauses, so that a negation holds for what it was
 * said of.
 *
 * @param terms all of its words but fillers
 * @param length number of its words, fillers too
 * @param question whether it asks something itself
 */
record Speech(
    AnswerWords words, List<Term> terms, List<Clause> clauses, int length, boolean question) {

  private static final Pattern BREAK = Pattern.compile("[;:!?()\\n–—]+|[.,]+(?!\\d)");
  private static final Set<String> NO_QUESTIONS = Set.of("joko", "melko", "jokokin");
  private static final int SHORTEST_QUESTION_WORD = 4;

  Speech {
    terms = List.copyOf(terms);
    clauses = List.copyOf(clauses);
  }

  /**
   * A part of what was said.
   *
   * @param terms its words but fillers; never empty
   * @param afterBut whether it is set against what was said before
   */
  record Clause(List<Term> terms, boolean afterBut, boolean negated) {

    Clause {
      terms = List.copyOf(terms);
    }

    boolean has(Set<String> words) {
      return terms.stream().anyMatch(term -> words.contains(term.word()));
    }

    boolean begins(Set<String> words) {
      return words.contains(terms.getFirst().word());
    }
  }

  static Speech of(String text, Language language) {
    AnswerWords words = AnswerWords.of(language);
    List<Clause> clauses = new ArrayList<>();
    boolean question = text.indexOf('?') >= 0;
    int length = 0;
    for (String piece : BREAK.split(text, -1)) {
      List<Term> terms = Term.of(piece, language);
      length += terms.size();
      question |= asks(terms, words, language);
      cut(terms, words, clauses);
    }
    List<Term> all = clauses.stream().flatMap(clause -> clause.terms().stream()).toList();
    return new Speech(words, all, clauses, length, question);
  }

  /** A phrase of the content: one clause. */
  static Clause phrase(String text, Language language) {
    AnswerWords words = AnswerWords.of(language);
    List<Term> terms = Term.of(text, language);
    return clause(terms, words, false);
  }

  /** Whether all the clauses say yes, or all say no, so that they can be looked at as one. */
  boolean uniform() {
    return clauses.stream().map(Clause::negated).distinct().count() <= 1;
  }

  Clause whole() {
    return new Clause(terms, false, clauses.stream().anyMatch(Clause::negated));
  }

  private static boolean asks(List<Term> terms, AnswerWords words, Language language) {
    List<Term> said = withoutFillers(terms, words);
    if (said.isEmpty()) {
      return false;
    }
    String first = said.getFirst().word();
    boolean askingEnding =
        language == Language.FI
            && first.length() > SHORTEST_QUESTION_WORD
            && (first.endsWith("ko") || first.endsWith("kos"))
            && !NO_QUESTIONS.contains(first);
    return (said.size() > 1 && words.asking().contains(first)) || askingEnding;
  }

  private static void cut(List<Term> terms, AnswerWords words, List<Clause> clauses) {
    List<Term> open = new ArrayList<>();
    boolean afterBut = false;
    for (Term term : terms) {
      boolean but = words.but().contains(term.word());
      if (but || words.and().contains(term.word())) {
        add(open, words, afterBut, clauses);
        open.clear();
        afterBut = but;
      } else {
        open.add(term);
      }
    }
    add(open, words, afterBut, clauses);
  }

  private static void add(
      List<Term> terms, AnswerWords words, boolean afterBut, List<Clause> clauses) {
    List<Term> said = withoutFillers(terms, words);
    if (!said.isEmpty()) {
      clauses.add(clause(said, words, afterBut));
    }
  }

  private static Clause clause(List<Term> terms, AnswerWords words, boolean afterBut) {
    boolean negated = terms.stream().anyMatch(term -> words.negations().contains(term.word()));
    return new Clause(terms, afterBut, negated);
  }

  private static List<Term> withoutFillers(List<Term> terms, AnswerWords words) {
    return terms.stream().filter(term -> !words.fillers().contains(term.word())).toList();
  }
}
