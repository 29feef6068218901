package fi.luotsi.console;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What staff see first of a conversation.
 *
 * @param locale in which the citizen is spoken to
 * @param stage of guidance, 1 to 4, when known
 * @param segment id of the service entity, when known
 * @param queue id of the one in which the citizen waits or waited
 * @param reason code of why a person was offered
 * @param paths service paths considered, last ones first, at most {@value #MOST}
 * @param answers what the citizen answered in dialogs, at most {@value #MOST}
 * @param safety dangers recognised, in order
 * @param firstWords what the citizen wrote first
 */
record ConversationSummary(
    String locale,
    @Nullable Integer stage,
    @Nullable String segment,
    @Nullable String queue,
    @Nullable String reason,
    List<ConsideredPath> paths,
    List<Answer> answers,
    List<Danger> safety,
    @Nullable String firstWords) {

  static final int MOST = 20;

  ConversationSummary {
    paths = List.copyOf(paths);
    answers = List.copyOf(answers);
    safety = List.copyOf(safety);
  }

  /** A service path that was suggested; {@code match} is the highest that it had. */
  record ConsideredPath(String id, String title, double match) {}

  /** A question of a dialog, and the label chosen or the words written. */
  record Answer(String question, String answer) {}

  /** A danger recognised; codes as on the wire. */
  record Danger(String kind, String severity) {}
}
