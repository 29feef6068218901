package fi.luotsi.webchat;

import fi.luotsi.guidance.Guide;
import fi.luotsi.guidance.Guides;
import fi.luotsi.language.ContentLocale;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Error frames, with a message that the content has for people. */
final class Errors {

  private final Guides guides;
  private final int messageLength;

  Errors(Guides guides, int messageLength) {
    this.guides = guides;
    this.messageLength = messageLength;
  }

  /** The locale of those who have not said any. */
  ContentLocale defaultLocale() {
    return ContentLocale.of(guides.current().county().languages().getFirst());
  }

  OutboundFrame.Rejected bad(ContentLocale locale, BadFrame bad) {
    return error(bad.id(), OutboundFrame.Code.BAD_FRAME, locale, bad.detail(), null);
  }

  OutboundFrame.Rejected of(ContentLocale locale, @Nullable String id, OutboundFrame.Code code) {
    return error(id, code, locale, null, null);
  }

  OutboundFrame.Rejected tooLarge(ContentLocale locale, @Nullable String id, String detail) {
    return error(id, OutboundFrame.Code.TOO_LARGE, locale, detail, null);
  }

  OutboundFrame.Rejected tooFast(ContentLocale locale, @Nullable String id, Duration pause) {
    return error(id, OutboundFrame.Code.TOO_FAST, locale, null, pause);
  }

  private OutboundFrame.Rejected error(
      @Nullable String id,
      OutboundFrame.Code code,
      ContentLocale locale,
      @Nullable String detail,
      @Nullable Duration pause) {
    return new OutboundFrame.Rejected(
        id, code, message(code, locale, pause), detail, pause == null ? null : pause.toMillis());
  }

  /** What people are told. */
  String message(OutboundFrame.Code code, ContentLocale locale, @Nullable Duration pause) {
    Guide guide = guides.current();
    String seconds = pause == null ? "1" : Long.toString(seconds(pause));
    return switch (code) {
      case BAD_FRAME -> guide.sentence("error-bad-frame", locale).text();
      case TOO_LARGE ->
          guide.sentence("error-too-large", locale, "limit", "" + messageLength).text();
      case TOO_FAST -> guide.sentence("error-too-fast", locale, "seconds", seconds).text();
      case UNKNOWN_OPTION -> guide.sentence("error-unknown-option", locale).text();
      case UNKNOWN_TOKEN -> guide.sentence("error-unknown-token", locale).text();
      case ENDED -> guide.sentence("error-ended", locale).text();
      case UNAVAILABLE -> guide.sentence("error-unavailable", locale).text();
    };
  }

  /** A pause in whole seconds, at least one. */
  static long seconds(Duration pause) {
    return Math.max(1, Math.ceilDiv(pause.toMillis(), 1000));
  }
}
