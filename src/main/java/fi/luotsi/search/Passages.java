package fi.luotsi.search;

import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.knowledge.PathText;
import fi.luotsi.knowledge.Phase;
import fi.luotsi.knowledge.ServicePath;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import fi.luotsi.search.Passage.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The pieces of content by which paths are recognised, in an order that never changes. */
final class Passages {

  private Passages() {}

  static List<Passage> of(Knowledge knowledge) {
    List<Passage> passages = new ArrayList<>();
    knowledge.paths().values().stream()
        .sorted(Comparator.comparing(ServicePath::id))
        .forEach(path -> addPath(path, passages));
    for (Language language : Language.values()) {
      for (String example : knowledge.offTopic().getOrDefault(language, List.of())) {
        passages.add(new Passage(Passage.ELSEWHERE, language, Source.QUESTION, example));
      }
    }
    return passages;
  }

  private static void addPath(ServicePath path, List<Passage> passages) {
    for (ContentLocale locale : ContentLocale.values()) {
      PathText text = path.texts().get(locale);
      if (text != null) {
        addText(path.id(), locale.language(), text, passages);
      }
    }
  }

  private static void addText(
      String path, Language language, PathText text, List<Passage> passages) {
    passages.add(new Passage(path, language, Source.TITLE, text.title()));
    passages.add(new Passage(path, language, Source.SUMMARY, text.summary()));
    for (String question : text.questions()) {
      passages.add(new Passage(path, language, Source.QUESTION, question));
    }
    for (Phase phase : text.phases()) {
      passages.add(new Passage(path, language, Source.TEXT, phase.text()));
    }
  }
}
