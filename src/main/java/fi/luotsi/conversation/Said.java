package fi.luotsi.conversation;

import fi.luotsi.conversation.ConversationEvent.EndedBy;
import fi.luotsi.conversation.ConversationEvent.Notice;
import fi.luotsi.guidance.Guide;
import fi.luotsi.guidance.Guide.Sentence;
import fi.luotsi.guidance.OptionIds;
import fi.luotsi.language.ContentLocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the bot's own sentences say in one locale, as events. */
record Said(Guide guide, ContentLocale locale) {

  private static final String LANGUAGE_OPTION = "language:";

  Sentence sentence(String key, String... values) {
    return guide.sentence(key, locale, values);
  }

  Notice notice(String code, String... values) {
    return new Notice(code, sentence(code, values));
  }

  /** How a conversation begins: that one talks with automation, and what becomes of the words. */
  List<ConversationEvent> greeting(long hoursKept) {
    return List.of(
        notice("automation-notice", "county", guide.county().name().in(locale)),
        notice("privacy-notice", "hours", Long.toString(hoursKept)));
  }

  Notice masked(List<String> kinds) {
    String names =
        kinds.stream()
            .map(kind -> sentence("masked-" + kind).text())
            .collect(Collectors.joining(", "));
    return notice("masked-notice", "kinds", names);
  }

  /**
   * How a conversation ends: asks once whether the citizen was helped, and says that it is over.
   */
  List<ConversationEvent> farewell(EndedBy by, ConversationState state) {
    List<ConversationEvent> events = new ArrayList<>();
    if (!state.feedbackRequested()) {
      events.add(new ConversationEvent.FeedbackRequested(sentence("feedback-request")));
    }
    String key =
        switch (by) {
          case CITIZEN -> "ended-by-citizen";
          case STAFF -> "ended-by-staff";
          case IDLE -> "ended-idle";
        };
    events.add(new ConversationEvent.Ended(by, sentence(key)));
    return events;
  }

  /** How an option reads that may be picked without having been offered. */
  String label(String option) {
    if (option.equals(OptionIds.PERSON)) {
      return sentence("option-talk-to-person").text();
    }
    if (!option.startsWith(LANGUAGE_OPTION)) {
      return option;
    }
    String language = option.substring(LANGUAGE_OPTION.length()).toLowerCase(Locale.ROOT);
    return ContentLocale.ofCode(language)
        .map(chosen -> sentence("language-" + chosen.language().code()).text())
        .orElse(option);
  }
}
