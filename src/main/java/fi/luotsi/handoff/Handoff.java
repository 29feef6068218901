package fi.luotsi.handoff;

import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.Staff;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in which a person is waited for or at work.
 *
 * @param queue id of the queue in which the citizen waits or was waiting
 * @param since when the citizen began to wait, or was claimed
 * @param staff who has claimed it; null while the citizen waits
 * @param seq number of the last event known
 * @param toldOfLostConnection whether the citizen knows that the person's connection is lost
 */
public record Handoff(
    ConversationId conversation,
    String queue,
    Instant since,
    @Nullable Staff staff,
    Matter matter,
    long seq,
    boolean toldOfLostConnection) {

  /** First come, first served; the id decides between those of the same millisecond. */
  static final Comparator<Handoff> LONGEST_FIRST =
      Comparator.comparing(Handoff::since).thenComparing(handoff -> handoff.conversation().value());

  /** Who may be in danger before everybody else, then first come, first served. */
  static final Comparator<Handoff> NEXT_FIRST =
      Comparator.comparing((Handoff handoff) -> handoff.matter().safety() == null)
          .thenComparing(LONGEST_FIRST);

  /** Whether the citizen waits for somebody to come. */
  public boolean waiting() {
    return staff == null;
  }

  /** Whether that person has it. */
  public boolean with(String staffId) {
    return staff != null && staff.id().equals(staffId);
  }
}
