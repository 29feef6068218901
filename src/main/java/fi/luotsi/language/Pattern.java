package fi.luotsi.language;

import java.util.ArrayList;
import java.util.List;

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

    static OneWord of(WordForm form, WordForms.OfLanguage forms) {
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

  /** Patterns one after the other, with fillers between them. */
  record Sequence(List<Pattern> steps, FormNumbers starters) implements Pattern {

    static Pattern of(List<Pattern> steps, WordForms.OfLanguage forms) {
      if (steps.size() == 1 && !steps.getFirst().skippable()) {
        return steps.getFirst();
      }
      for (int i = 0; i + 1 < steps.size(); i++) {
        forms.neighbours(atEdge(steps.get(i), true), atEdge(steps.get(i + 1), false));
      }
      List<FormNumbers> starters = new ArrayList<>();
      for (Pattern step : steps) {
        starters.add(step.starters());
        if (!step.skippable()) {
          break;
        }
      }
      return new Sequence(List.copyOf(steps), FormNumbers.union(starters));
    }

    /** Words that stand last or first in a pattern. */
    private static List<OneWord> atEdge(Pattern pattern, boolean last) {
      return switch (pattern) {
        case OneWord word -> List.of(word);
        case Choice choice ->
            choice.alternatives().stream().flatMap(a -> atEdge(a, last).stream()).toList();
        case Perhaps perhaps -> atEdge(perhaps.pattern(), last);
        case Sequence sequence ->
            atEdge(last ? sequence.steps().getLast() : sequence.steps().getFirst(), last);
        case Gap _ -> List.of();
      };
    }
  }
}
