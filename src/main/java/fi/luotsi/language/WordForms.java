package fi.luotsi.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The different word forms that a set of expressions names, numbered from 0. */
final class WordForms {

  private final Map<WordForm, Integer> numbers = new HashMap<>();
  private final List<WordForm> forms = new ArrayList<>();
  private final List<Set<Language>> languages = new ArrayList<>();
  private final Set<Long> neighbours = new HashSet<>();

  /** The number of a form that an expression of that language names. */
  int number(WordForm form, Language language) {
    int number =
        numbers.computeIfAbsent(
            form,
            added -> {
              forms.add(added);
              languages.add(EnumSet.noneOf(Language.class));
              return forms.size() - 1;
            });
    languages.get(number).add(language);
    return number;
  }

  /** These forms as expressions of one language name them. */
  OfLanguage in(Language language) {
    return new OfLanguage(this, language);
  }

  List<WordForm> all() {
    return List.copyOf(forms);
  }

  /** Which forms stand right before which others in expressions. */
  WordPairs neighbours() {
    return WordPairs.of(neighbours);
  }

  /** Languages of the expressions that name each form. */
  List<Set<Language>> languages() {
    return languages.stream().map(Set::copyOf).toList();
  }

  /** Forms as expressions of one language name them. */
  record OfLanguage(WordForms forms, Language language) {

    private static final int MOST_NEIGHBOURS = 600;

    int number(WordForm form) {
      return forms.number(form, language);
    }

    /** Tells that each of some words may stand right before each of others. */
    void neighbours(List<Pattern.OneWord> before, List<Pattern.OneWord> after) {
      if (before.size() * after.size() <= MOST_NEIGHBOURS) {
        for (Pattern.OneWord first : before) {
          for (Pattern.OneWord second : after) {
            forms.neighbours.add(WordPairs.pair(first.number(), second.number()));
          }
        }
      }
    }
  }
}
