package fi.luotsi.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The different word forms that a set of expressions names, numbered from 0. */
final class WordForms {

  private final Map<WordForm, Integer> numbers = new HashMap<>();
  private final List<WordForm> forms = new ArrayList<>();

  int number(WordForm form) {
    return numbers.computeIfAbsent(
        form,
        added -> {
          forms.add(added);
          return forms.size() - 1;
        });
  }

  List<WordForm> all() {
    return List.copyOf(forms);
  }
}
