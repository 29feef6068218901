package fi.luotsi.language;

import fi.luotsi.language.ExpressionProblem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The word groups that expressions refer to. A group may name other groups, not itself. */
final class ExpressionGroups {

  private final Map<String, List<String>> entries;
  private final WordForms.OfLanguage forms;
  private final List<ExpressionProblem> problems;
  private final Map<String, Pattern> parsed = new HashMap<>();
  private final Set<String> underWay = new HashSet<>();

  private ExpressionGroups(
      Map<String, List<String>> entries,
      WordForms.OfLanguage forms,
      List<ExpressionProblem> problems) {
    this.entries = entries;
    this.forms = forms;
    this.problems = problems;
  }

  static ExpressionGroups parse(
      Map<String, List<String>> entries,
      WordForms.OfLanguage forms,
      List<ExpressionProblem> problems) {
    ExpressionGroups groups = new ExpressionGroups(new TreeMap<>(entries), forms, problems);
    groups.entries.keySet().forEach(groups::find);
    return groups;
  }

  WordForms.OfLanguage forms() {
    return forms;
  }

  boolean isUnderWay(String name) {
    return underWay.contains(name);
  }

  /** The group of that name; empty when there is none or it is being read itself. */
  Optional<Pattern> find(String name) {
    List<String> texts = entries.get(name);
    if (texts == null || underWay.contains(name)) {
      return Optional.empty();
    }
    Pattern known = parsed.get(name);
    if (known == null) {
      underWay.add(name);
      known = Pattern.Choice.of(read(name, texts));
      underWay.remove(name);
      parsed.put(name, known);
    }
    return Optional.of(known);
  }

  private List<Pattern> read(String name, List<String> texts) {
    List<Pattern> alternatives = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      new ExpressionParser(texts.get(i), new Place.OfGroup(name, i), this, problems)
          .entry()
          .ifPresent(alternatives::add);
    }
    return alternatives;
  }

  /** The name closest to a misspelt one, for the remedy. */
  Optional<String> nearest(String name) {
    return entries.keySet().stream().filter(known -> Spelling.isSlipOf(name, known, 2)).findFirst();
  }
}
