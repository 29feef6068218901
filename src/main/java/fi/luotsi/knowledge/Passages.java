package fi.luotsi.knowledge;

import fi.luotsi.knowledge.Passage.Source;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The pieces of content by which paths are recognised, in an order that never changes. */
final class Passages {

  private static final int SHORTEST_SENTENCE = 9;

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
    for (Language language : Language.values()) {
      PathText text = path.text(ContentLocale.of(language));
      passages.add(new Passage(path.id(), language, Source.TITLE, text.title()));
      passages.add(new Passage(path.id(), language, Source.SUMMARY, text.summary()));
      for (String question : text.questions()) {
        passages.add(new Passage(path.id(), language, Source.QUESTION, question));
      }
      for (Phase phase : text.phases()) {
        for (String sentence : sentences(phase.text(), language)) {
          passages.add(new Passage(path.id(), language, Source.TEXT, sentence));
        }
      }
    }
  }

  private static List<String> sentences(String text, Language language) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.of(language.code()));
    breaks.setText(text);
    List<String> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String sentence = text.substring(start, end).strip();
      if (sentence.length() >= SHORTEST_SENTENCE) {
        sentences.add(sentence);
      }
    }
    return sentences;
  }
}
