package fi.luotsi.guidance;

import fi.luotsi.knowledge.PathSearch;
import fi.luotsi.knowledge.PathText;
import fi.luotsi.knowledge.ServicePath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hears questions such as "and what does it cost?", which only make sense with what came before.
 */
final class FollowUps {

  private static final String SIGNAL = "follow-up";

  /** In longer messages the same words stand beside a matter of their own. */
  private static final int MOST_WORDS = 9;

  /** Likeness from which a paragraph answers a question. */
  private static final double ANSWERS = 0.12;

  private final Content content;

  FollowUps(Content content) {
    this.content = content;
  }

  /**
   * The follow-up that a message is, if it is one.
   *
   * @param words how many it has
   * @param signals recognised in it
   */
  Optional<FollowUp> heard(Memory memory, String text, int words, Set<String> signals) {
    String topic = memory.topic();
    ServicePath path = topic == null ? null : content.knowledge().paths().get(topic);
    if (path == null || words > MOST_WORDS || !signals.contains(SIGNAL)) {
      return Optional.empty();
    }
    return Optional.of(new FollowUp(path.id(), saying(path.text(memory.locale()), memory, text)));
  }

  private @Nullable String saying(PathText path, Memory memory, String text) {
    PathSearch search = content.search();
    List<String> paragraphs =
        path.phases().stream().flatMap(phase -> Stream.of(phase.text().split("\n+", -1))).toList();
    List<Double> likeness = search.likeness(text, memory.locale().language(), paragraphs);
    String best = null;
    double most = ANSWERS;
    for (int i = 0; i < paragraphs.size(); i++) {
      if (likeness.get(i) > most) {
        most = likeness.get(i);
        best = paragraphs.get(i);
      }
    }
    return best;
  }
}
