package fi.luotsi.studio;

import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.knowledge.ServicePath;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import fi.luotsi.search.CrossValidation.HeldOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Questions about a path by how long they are and by the segment that they are about. */
final class QuestionKinds {

  private static final ContentLocale ENGLISH = ContentLocale.of(Language.EN);

  private final Knowledge knowledge;

  QuestionKinds(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** By name of the kind; a question is in two. */
  Map<String, List<HeldOut>> of(List<HeldOut> results) {
    Map<String, List<HeldOut>> kinds = new TreeMap<>();
    results.stream()
        .filter(HeldOut::belongs)
        .forEach(result -> {
          put(length(result.question()), result, kinds);
          put(segment(result.path()), result, kinds);
        });
    return kinds;
  }

  private static void put(String kind, HeldOut result, Map<String, List<HeldOut>> kinds) {
    kinds.computeIfAbsent(kind, _ -> new ArrayList<>()).add(result);
  }

  static String length(String question) {
    int words = question.strip().split("\\s+").length;
    if (words <= 3) {
      return "1–3 words";
    }
    return words <= 8 ? "4–8 words" : "9 words or more";
  }

  private String segment(String id) {
    ServicePath path = knowledge.paths().get(id);
    if (path == null) {
      throw new IllegalArgumentException("No path " + id);
    }
    String segment = path.segment();
    return knowledge.segments().containsKey(segment)
        ? knowledge.segments().get(segment).name().in(ENGLISH)
        : segment;
  }
}
