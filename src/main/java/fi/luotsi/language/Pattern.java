package fi.luotsi.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an expression asks of the words of a message, from one word on. */
sealed interface Pattern {

  /** Numbers of the word forms that it can begin with. */
  FormNumbers starters();

  /** Whether it can be read without any word. */
  default boolean skippable() {
    return false;
  }

  /**
   * One word.
   *
   * @param number of the form in the {@link WordForms}
   */
  record OneWord(WordForm form, int number, FormNumbers starters) implements Pattern {

    static OneWord of(WordForm form, WordForms forms) {
      int number = forms.number(form);
      return new OneWord(form, number, FormNumbers.of(number));
    }
  }

  /** One of several: {@code (a|b)} or {@code <group>}. */
  record Choice(List<Pattern> alternatives, FormNumbers starters) implements Pattern {

    static Choice of(List<Pattern> alternatives) {
      return new Choice(
          List.copyOf(alternatives),
          FormNumbers.union(alternatives.stream().map(Pattern::starters).toList()));
    }
  }

  /** A pattern that need not be there: {@code enää?}. */
  record Perhaps(Pattern pattern) implements Pattern {

    @Override
    public FormNumbers starters() {
      return pattern.starters();
    }

    @Override
    public boolean skippable() {
      return true;
    }
  }

  /** Some words that may be anything: {@code ..}. */
  record Gap() implements Pattern {

    /** How many words it passes over at most. */
    static final int LONGEST = 4;

    @Override
    public FormNumbers starters() {
      return FormNumbers.of();
    }

    @Override
    public boolean skippable() {
      return true;
    }
  }

  /**
   * Patterns one after the other, with fillers between them.
   *
   * @param written for each step and the next the two written as one word, or null
   */
  record Sequence(List<Pattern> steps, List<Written> written, FormNumbers starters)
      implements Pattern {

    /** Two steps written as one word, if that can be said. */
    record Written(@Nullable Pattern asOne) {}

    private static final int MOST_PAIRS = 12;
    private static final int SHORTEST_PAIR = 6;

    static Pattern of(List<Pattern> steps, WordForms forms) {
      if (steps.size() == 1 && !steps.getFirst().skippable()) {
        return steps.getFirst();
      }
      List<Written> written = new ArrayList<>();
      for (int i = 0; i + 1 < steps.size(); i++) {
        written.add(new Written(asOneWord(steps.get(i), steps.get(i + 1), forms)));
      }
      List<FormNumbers> starters = new ArrayList<>();
      for (Pattern step : steps) {
        starters.add(step.starters());
        if (!step.skippable()) {
          break;
        }
      }
      written.forEach(pair -> addStarters(starters, pair));
      return new Sequence(List.copyOf(steps), List.copyOf(written), FormNumbers.union(starters));
    }

    private static void addStarters(List<FormNumbers> starters, Written pair) {
      if (pair.asOne() != null) {
        starters.add(pair.asOne().starters());
      }
    }

    private static @Nullable Pattern asOneWord(Pattern first, Pattern second, WordForms forms) {
      List<Pattern> pairs = new ArrayList<>();
      for (WordForm former : words(first)) {
        for (WordForm latter : words(second)) {
          String letters = former.letters() + latter.letters();
          if (!former.open() && letters.length() >= SHORTEST_PAIR) {
            pairs.add(
                OneWord.of(
                    new WordForm(
                        letters,
                        former.marked() + latter.marked(),
                        latter.open(),
                        false,
                        former.exact() || latter.exact()),
                    forms));
          }
        }
      }
      return pairs.isEmpty() || pairs.size() > MOST_PAIRS ? null : Choice.of(pairs);
    }

    private static List<WordForm> words(Pattern pattern) {
      return switch (pattern) {
        case OneWord word -> word.form().plain() ? List.of(word.form()) : List.of();
        case Choice choice ->
            choice.alternatives().stream().flatMap(a -> words(a).stream()).toList();
        case Perhaps _, Gap _, Sequence _ -> List.of();
      };
    }
  }
}
