package fi.luotsi.webchat;

import fi.luotsi.conversation.ConversationEvent.Helped;
import fi.luotsi.language.ContentLocale;
import org.jspecify.annotations.Nullable;

/** Reads the frames of citizens' clients. */
final class FrameReader {

  private FrameReader() {}

  /**
   * The frame that a text holds.
   *
   * @throws BadFrame saying what is wrong with it
   */
  static InboundFrame read(String json) {
    Fields fields = Fields.of(json);
    String type = fields.text("type");
    return switch (type) {
      case "hello" -> hello(fields);
      case "message" -> new InboundFrame.Message(fields.requiredId(), written(fields));
      case "choose" -> new InboundFrame.Choose(fields.requiredId(), fields.text("option"));
      case "feedback" -> feedback(fields);
      case "leave" -> new InboundFrame.Leave(fields.requiredId());
      case "erase" -> new InboundFrame.Erase(fields.requiredId());
      case "typing" -> new InboundFrame.Typing();
      default ->
          throw fields.bad(
              "type", "must be one of hello, message, choose, feedback, leave, erase, typing");
    };
  }

  private static String written(Fields fields) {
    String text = fields.text("text");
    if (text.isBlank()) {
      throw fields.bad("text", "must not be blank");
    }
    return text;
  }

  private static InboundFrame hello(Fields fields) {
    Fields resume = fields.optionalObject("resume");
    if (resume == null) {
      return new InboundFrame.Hello(locale(fields), null);
    }
    Long after = resume.optionalNumber("after", 0, Long.MAX_VALUE);
    return new InboundFrame.Hello(
        locale(fields), new InboundFrame.Resume(resume.text("token"), after == null ? 0 : after));
  }

  /** The locale in a field of that name, where there is one. */
  static @Nullable ContentLocale locale(Fields fields) {
    String code = fields.optionalText("locale");
    if (code == null) {
      return null;
    }
    return ContentLocale.ofCode(code)
        .orElseThrow(() -> fields.bad("locale", "must be one of fi, sv, en, fi-simple"));
  }

  private static InboundFrame feedback(Fields fields) {
    String id = fields.requiredId();
    Helped helped =
        switch (fields.text("helped")) {
          case "yes" -> Helped.YES;
          case "partly" -> Helped.PARTLY;
          case "no" -> Helped.NO;
          default -> throw fields.bad("helped", "must be one of yes, partly, no");
        };
    Long score = fields.optionalNumber("score", 0, 10);
    return new InboundFrame.Feedback(
        id, helped, score == null ? null : score.intValue(), fields.optionalText("comment"));
  }
}
