package fi.luotsi.webchat;

import fi.luotsi.conversation.ConversationEvent;
import fi.luotsi.conversation.ConversationEvent.HandoffChanged;
import fi.luotsi.conversation.RecordedEvent;
import fi.luotsi.guidance.Guidance;
import fi.luotsi.guidance.Guide;
import fi.luotsi.language.ContentLocale;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** A conversation for people to keep: who said what and when, in the conversation's locale. */
final class Transcript {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("d.M. H.mm", Locale.ROOT);

  private final Guide guide;
  private final ContentLocale locale;
  private final List<Line> lines;

  Transcript(Guide guide, ContentLocale locale, List<RecordedEvent> events) {
    this.guide = guide;
    this.locale = locale;
    this.lines = events.stream().flatMap(event -> line(event).stream()).toList();
  }

  /** Something said. */
  private record Line(LocalDateTime at, String who, String text) {}

  private Optional<Line> line(RecordedEvent recorded) {
    LocalDateTime at = LocalDateTime.ofInstant(recorded.at(), guide.county().timeZone());
    return switch (recorded.event()) {
      case ConversationEvent.CitizenWrote e -> line(at, word("transcript-you"), e.text());
      case ConversationEvent.CitizenChose e -> line(at, word("transcript-you"), e.label());
      case ConversationEvent.BotAnswered e ->
          line(at, word("transcript-bot"), GuidanceText.of(e.guidance()));
      case ConversationEvent.StaffWrote e -> line(at, e.staff().name(), e.text());
      case ConversationEvent.Notice e -> line(at, word("transcript-bot"), e.says().text());
      case HandoffChanged e ->
          e.says() == null ? Optional.empty() : line(at, word("transcript-bot"), e.says().text());
      case ConversationEvent.Ended e -> line(at, word("transcript-bot"), e.says().text());
      case ConversationEvent.FeedbackRequested e -> Optional.empty();
      case ConversationEvent.Opened e -> Optional.empty();
      case ConversationEvent.LocaleChosen e -> Optional.empty();
      case ConversationEvent.StaffNoted e -> Optional.empty();
      case ConversationEvent.FeedbackGiven e -> Optional.empty();
    };
  }

  private static Optional<Line> line(LocalDateTime at, String who, String text) {
    return Optional.of(new Line(at, who, text));
  }

  private String word(String key) {
    return guide.sentence(key, locale).text();
  }

  private String title() {
    String day = lines.isEmpty() ? "" : DAY.format(lines.getFirst().at());
    return guide
        .sentence(
            "transcript-title", locale, "county", guide.county().name().in(locale), "day", day)
        .text();
  }

  /** The time; of a later day than the first, which the title tells, with the day. */
  private String when(Line line) {
    LocalDate first = lines.getFirst().at().toLocalDate();
    return (line.at().toLocalDate().equals(first) ? TIME : DAY_AND_TIME).format(line.at());
  }

  /** As plain text. */
  String text() {
    StringBuilder text = new StringBuilder(title()).append("\n\n");
    for (Line line : lines) {
      text.append(when(line)).append(' ').append(line.who()).append(":\n");
      text.append(line.text()).append("\n\n");
    }
    return text.toString();
  }

  /** As a page that stands alone. */
  String html() {
    StringBuilder html = new StringBuilder("<!doctype html>\n<html lang=\"");
    html.append(locale.language().code()).append("\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<title>").append(escaped(title())).append("</title>\n<style>\n");
    html.append("body{font:1rem/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}");
    html.append("dt{font-weight:bold;margin-top:1rem}dd{margin:0;white-space:pre-line}\n");
    html.append("</style>\n</head>\n<body>\n<main>\n<h1>").append(escaped(title()));
    html.append("</h1>\n<dl>\n");
    for (Line line : lines) {
      html.append("<dt>").append(escaped(line.who())).append(" <time datetime=\"");
      html.append(line.at()).append("\">").append(when(line)).append("</time></dt>\n");
      html.append("<dd>").append(escaped(line.text())).append("</dd>\n");
    }
    return html.append("</dl>\n</main>\n</body>\n</html>\n").toString();
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }

  /** An answer of the bot written out. */
  private static final class GuidanceText {

    private GuidanceText() {}

    static String of(Guidance guidance) {
      StringBuilder text = new StringBuilder(guidance.text());
      for (Guidance.Step step : guidance.steps()) {
        text.append("\n\n").append(step.title()).append('\n').append(step.text());
      }
      for (Guidance.ChannelSuggestion channel : guidance.channels()) {
        text.append("\n\n").append(channel.name());
        for (String way : ways(channel)) {
          text.append("\n").append(way);
        }
      }
      for (Guidance.LinkView link : guidance.links()) {
        text.append("\n\n").append(link.label()).append('\n').append(link.url());
      }
      for (Guidance.Option option : guidance.options()) {
        text.append("\n– ").append(option.label());
      }
      return text.toString();
    }

    private static List<String> ways(Guidance.ChannelSuggestion channel) {
      return Stream.of(
              Optional.ofNullable(channel.phone()),
              Optional.ofNullable(channel.url()),
              Optional.ofNullable(channel.address()),
              Optional.of(channel.reasonText()))
          .flatMap(Optional::stream)
          .filter(way -> !way.isBlank())
          .toList();
    }
  }
}
