package fi.luotsi.search;

import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.knowledge.SafetyContent;
import fi.luotsi.knowledge.Situation;
import fi.luotsi.language.Language;
import fi.luotsi.search.Passage.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The messages from which situations are learned, in an order that never changes. */
final class Sayings {

  private Sayings() {}

  /**
   * The examples of all situations, and as ordinary ones the example questions of paths: not of
   * those that danger leads to, for many of their questions tell of it, and none that is an example
   * of a situation. What is told by other parts of the content is ordinary too.
   */
  static List<Saying> of(Knowledge knowledge, List<Passage> told, List<Lesson> others) {
    List<Saying> sayings = new ArrayList<>();
    knowledge.situations().values().stream()
        .sorted(Comparator.comparing(Situation::id))
        .forEach(situation -> addExamples(situation, sayings));
    if (!sayings.isEmpty()) {
      addQuestions(knowledge, told, sayings);
      for (Lesson other : others) {
        sayings.add(new Saying(Situation.ORDINARY, other.language(), other.text(), true));
      }
    }
    return sayings;
  }

  private static void addExamples(Situation situation, List<Saying> sayings) {
    for (Language language : Language.values()) {
      for (String example : situation.examples().getOrDefault(language, List.of())) {
        sayings.add(new Saying(situation.id(), language, example, false));
      }
    }
  }

  private static void addQuestions(Knowledge knowledge, List<Passage> told, List<Saying> sayings) {
    Set<String> alarming =
        knowledge.safety().values().stream().map(SafetyContent::path).collect(Collectors.toSet());
    Set<String> examples = sayings.stream().map(Saying::text).collect(Collectors.toSet());
    told.stream()
        .filter(passage -> passage.source() == Source.QUESTION)
        .filter(passage -> !alarming.contains(passage.path()))
        .filter(passage -> !examples.contains(passage.text()))
        .map(question -> new Saying(Situation.ORDINARY, question.language(), question.text(), true))
        .forEach(sayings::add);
  }
}
