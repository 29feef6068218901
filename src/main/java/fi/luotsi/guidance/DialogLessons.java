package fi.luotsi.guidance;

import fi.luotsi.dialog.DialogTree;
import fi.luotsi.dialog.Dialogs;
import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.language.Language;
import fi.luotsi.search.Lesson;
import fi.luotsi.search.Lessons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the dialogs teach: the utterances that begin a dialog are ordinary, and those that begin one
 * about one path are about that path.
 */
final class DialogLessons {

  private DialogLessons() {}

  /** The lessons of the knowledge and of the dialogs together. */
  static Lessons with(Knowledge knowledge, Dialogs dialogs) {
    List<Lesson> lessons = new ArrayList<>();
    dialogs.trees().values().stream()
        .sorted(Comparator.comparing(DialogTree::id))
        .map(DialogTree::start)
        .forEach(start -> add(start, lessons));
    return Lessons.of(knowledge, lessons);
  }

  private static void add(DialogTree.Start start, List<Lesson> lessons) {
    String path = start.paths().size() == 1 ? start.paths().iterator().next() : null;
    for (Language language : Language.values()) {
      for (String example : start.examples().getOrDefault(language, List.of())) {
        lessons.add(new Lesson(path, language, example));
      }
    }
  }
}
