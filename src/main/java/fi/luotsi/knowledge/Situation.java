package fi.luotsi.knowledge;

import fi.luotsi.language.Language;
import java.util.List;
import java.util.Map;

/**
 * What a message may tell of beside its topic: {@code knowledge/situations/<id>/}. It is recognised
 * by its likeness to messages that were told in it.
 *
 * @param id {@link #OWN_CASE}, {@link #HUMAN}, the code of a {@link SafetyKind}, or {@link
 *     #ORDINARY}
 * @param examples messages by language
 */
public record Situation(String id, Map<Language, List<String>> examples) {

  /** Nothing but a question that can be answered in general. */
  public static final String ORDINARY = "ordinary";

  /** The person's own records or one person's judgement are called for. */
  public static final String OWN_CASE = "own-case";

  /** A person is asked for outright. */
  public static final String HUMAN = "human";

  public Situation {
    examples = Map.copyOf(examples);
  }
}
