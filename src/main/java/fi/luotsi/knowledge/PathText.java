package fi.luotsi.knowledge;

import fi.luotsi.authoring.ContentRef;
import java.util.List;

/**
 * A service path written out in one locale.
 *
 * @param questions example questions as people ask them
 * @param phases in order
 */
public record PathText(
    String title, String summary, List<String> questions, List<Phase> phases, ContentRef ref) {

  public PathText {
    questions = List.copyOf(questions);
    phases = List.copyOf(phases);
  }
}
