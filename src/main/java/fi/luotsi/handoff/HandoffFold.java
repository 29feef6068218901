package fi.luotsi.handoff;

import fi.luotsi.conversation.ConversationEvent;
import fi.luotsi.conversation.ConversationEvent.HandoffChanged;
import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.RecordedEvent;
import fi.luotsi.conversation.Staff;
import fi.luotsi.language.ContentLocale;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hand-off of one conversation, while its events are gone through. Not thread-safe. */
final class HandoffFold {

  /** Codes of the notices that say whether the staff member's connection holds. */
  static final String CONNECTION_LOST = "staff-connection-lost";

  static final String CONNECTION_BACK = "staff-connection-back";

  private final ConversationId conversation;
  private final Claims claims;
  private long seq;
  private Matter matter = Matter.unknown(ContentLocale.FI);
  private @Nullable String queue;
  private Instant since = Instant.EPOCH;
  private @Nullable Staff staff;
  private boolean toldOfLostConnection;

  HandoffFold(ConversationId conversation, Claims claims) {
    this.conversation = conversation;
    this.claims = claims;
  }

  long seq() {
    return seq;
  }

  /** The hand-off as it stands; empty when nobody waits and nobody is at work. */
  Optional<Handoff> handoff() {
    return queue == null
        ? Optional.empty()
        : Optional.of(
            new Handoff(conversation, queue, since, staff, matter, seq, toldOfLostConnection));
  }

  void add(RecordedEvent recorded) {
    seq = recorded.seq();
    switch (recorded.event()) {
      case ConversationEvent.Opened opened -> matter = Matter.unknown(opened.locale());
      case ConversationEvent.LocaleChosen(var locale) -> matter = matter.in(locale);
      case ConversationEvent.BotAnswered answered -> matter = matter.with(answered);
      case HandoffChanged changed -> changed(changed, recorded.at());
      case ConversationEvent.Ended ended -> over();
      case ConversationEvent.Notice(var code, var says) -> noticed(code);
      case ConversationEvent.CitizenWrote wrote -> {}
      case ConversationEvent.CitizenChose chose -> {}
      case ConversationEvent.StaffWrote wrote -> {}
      case ConversationEvent.StaffNoted noted -> {}
      case ConversationEvent.FeedbackRequested requested -> {}
      case ConversationEvent.FeedbackGiven given -> {}
    }
  }

  private void noticed(String code) {
    if (code.equals(CONNECTION_LOST)) {
      toldOfLostConnection = true;
    } else if (code.equals(CONNECTION_BACK)) {
      toldOfLostConnection = false;
    }
  }

  private void changed(HandoffChanged changed, Instant at) {
    String to = changed.queue() == null ? queue : changed.queue();
    switch (changed.state()) {
      case QUEUED, RETURNED -> waits(to, at);
      case CLAIMED -> claimed(to, changed.staff(), at);
      case CLOSED, CANCELLED -> over();
      case OFFERED, UNAVAILABLE -> {}
    }
  }

  /** Who waits already keeps the place in time when moved to another queue. */
  private void waits(@Nullable String to, Instant at) {
    since = queue != null && staff == null ? since : at;
    queue = to;
    staff = null;
    toldOfLostConnection = false;
  }

  private void claimed(@Nullable String from, @Nullable Staff by, Instant at) {
    if (from != null && staff == null) {
      claims.claimed(from, at);
    }
    queue = from;
    staff = by;
    since = at;
    toldOfLostConnection = false;
  }

  private void over() {
    queue = null;
    staff = null;
    toldOfLostConnection = false;
  }

  /** Hears of each claim. */
  @FunctionalInterface
  interface Claims {
    void claimed(String queue, Instant at);
  }
}
