package fi.luotsi.conversation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where those who wait for a person stand in their queue. */
public interface WaitEstimates {

  /** The place of a waiting conversation; empty when it does not wait. */
  Optional<Place> placeOf(ConversationId conversation);

  /**
   * A place in a queue.
   *
   * @param position 1 for the first
   * @param waitSeconds how long it may take; null when too little is known
   */
  record Place(int position, @Nullable WaitSeconds waitSeconds) {}

  /** A range in seconds. */
  record WaitSeconds(long low, long high) {}
}
