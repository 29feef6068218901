package fi.luotsi.guidance;

import fi.luotsi.knowledge.FacetRecogniser;
import java.util.Optional;

/**
 * Hears questions such as "and what does it cost?", which go on with what came before: they say so,
 * or ask for something that is asked of any service.
 */
final class FollowUps {

  static final String SIGNAL = "follow-up";

  /** In longer messages the same words stand beside a matter of their own. */
  private static final int MOST_WORDS = 9;

  private final Content content;

  FollowUps(Content content) {
    this.content = content;
  }

  /**
   * The follow-up that a message may be, if it may be one.
   *
   * @param words how many it has
   * @param goesOn whether it says that it goes on with what came before
   */
  Optional<FollowUp> heard(Memory memory, String text, int words, boolean goesOn) {
    String topic = memory.topic();
    if (topic == null || words > MOST_WORDS || !content.knowledge().paths().containsKey(topic)) {
      return Optional.empty();
    }
    FacetRecogniser.Question asked = content.facets().asked(text, memory.locale().language());
    return goesOn || !asked.facets().isEmpty()
        ? Optional.of(new FollowUp(topic, text, asked.facets(), asked.nothingElse()))
        : Optional.empty();
  }
}
