package fi.luotsi.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A sentence of the bot's own that every {@code knowledge/replies/<locale>.yaml} holds, and the
 * placeholders that it may use.
 */
public enum ReplyKey {
  AUTOMATION_NOTICE("county"),
  PRIVACY_NOTICE("hours"),
  CLARIFY,
  CLARIFY_NONE,
  FALLBACK,
  FALLBACK_PERHAPS,
  FALLBACK_PERSON,
  FOLLOW_UP("topic"),
  FOLLOW_UP_STEPS,
  FOLLOW_UP_CHANNELS,
  FOLLOW_UP_NOT_TOLD("channel"),
  OWN_CASE,
  OWN_CASE_TOPIC("topic"),
  OWN_CASE_LIKELY,
  DANGER_DOUBTED,
  DANGER_BESIDE,
  MANY_NEEDS,
  SEVERAL_NEEDS("topics"),
  HUMAN_OFFER("queue"),
  HUMAN_CLOSED("queue", "opensAt"),
  PERSON_OFFERED,
  HANDOFF_DECLINED,
  HANDOFF_JOINED("queue"),
  HANDOFF_QUEUED("queue", "position"),
  HANDOFF_CLAIMED("name"),
  HANDOFF_RETURNED,
  HANDOFF_CLOSED,
  HANDOFF_CANCELLED,
  HANDOFF_UNAVAILABLE("queue", "opensAt"),
  QUEUE_CLOSED("queue", "opensAt"),
  OPTION_TALK_TO_PERSON,
  OPTION_NO_THANKS,
  OPTION_CANCEL_WAIT,
  OPTION_CONTINUE_DIALOG("dialog"),
  OPTION_LEAVE_DIALOG,
  OPTION_YES,
  OPTION_NO,
  OPTION_START_OVER,
  DIALOG_NOT_UNDERSTOOD,
  DIALOG_NUMBER_RANGE("min", "max"),
  DIALOG_PAUSED("dialog"),
  DIALOG_CHANGED,
  DIALOG_LEFT,
  MASKED_NOTICE("kinds"),
  MASKED_HETU,
  MASKED_IBAN,
  MASKED_PHONE,
  MASKED_EMAIL,
  LANGUAGE_SWITCHED,
  SAFETY_SHOWN_AGAIN,
  FEEDBACK_REQUEST,
  FEEDBACK_THANKS,
  ENDED_BY_CITIZEN,
  ENDED_BY_STAFF,
  ENDED_IDLE,
  ERASED_NOTICE,
  TRANSCRIPT_TITLE("county", "day"),
  TRANSCRIPT_YOU,
  TRANSCRIPT_BOT,
  STAFF_LEFT,
  STAFF_CONNECTION_LOST,
  STAFF_CONNECTION_BACK,
  CONNECTION_LOST,
  CONNECTION_BACK,
  ERROR_BAD_FRAME,
  ERROR_TOO_LARGE("limit"),
  ERROR_TOO_FAST("seconds"),
  ERROR_UNKNOWN_OPTION,
  ERROR_UNKNOWN_TOKEN,
  ERROR_ENDED,
  ERROR_UNAVAILABLE,
  REASON_SAFETY,
  REASON_URGENT_NOW,
  REASON_URGENT_TODAY,
  REASON_OPEN_NOW,
  REASON_ALWAYS_OPEN,
  REASON_OPENS_AT("opensAt"),
  REASON_CLOSED,
  REASON_ANY_TIME,
  REASON_LIGHTEST,
  REASON_EXPERTISE,
  REASON_NEARNESS,
  REASON_EASE,
  REASON_SPEED,
  REASON_NO_IDENTIFICATION,
  REASON_NEEDS_IDENTIFICATION,
  REASON_LANGUAGE("language"),
  REASON_DIALOG,
  LANGUAGE_FI,
  LANGUAGE_SV,
  LANGUAGE_EN;

  @SuppressWarnings("ImmutableEnumChecker") // List.of makes an immutable one
  private final List<String> placeholders;

  ReplyKey(String... placeholders) {
    this.placeholders = List.of(placeholders);
  }

  /** As in content: {@code handoff-queued}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Names that may stand in braces in the sentence. */
  public List<String> placeholders() {
    return placeholders;
  }

  public static Optional<ReplyKey> ofCode(String code) {
    for (ReplyKey key : values()) {
      if (key.code().equals(code)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }
}
