package fi.luotsi.handoff;

import fi.luotsi.conversation.ConversationEvent.BotAnswered;
import fi.luotsi.guidance.Guidance;
import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.language.ContentLocale;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation is about, as far as the queue shows it: nothing that the citizen wrote.
 *
 * @param locale in which the citizen is spoken to
 * @param segment id of the service entity, when known
 * @param stage of guidance, 1 to 4, when known
 * @param topic title of the service path suggested last
 * @param safety the danger recognised last
 */
public record Matter(
    ContentLocale locale,
    @Nullable String segment,
    @Nullable Integer stage,
    @Nullable String topic,
    @Nullable SafetyKind safety) {

  static Matter unknown(ContentLocale locale) {
    return new Matter(locale, null, null, null, null);
  }

  Matter in(ContentLocale newLocale) {
    return new Matter(newLocale, segment, stage, topic, safety);
  }

  /** With what an answer adds: what it leaves open stays as it was known. */
  Matter with(BotAnswered answered) {
    Guidance said = answered.guidance();
    return new Matter(
        answered.memory().locale(),
        said.segment() == null ? segment : said.segment(),
        said.stage() == null ? stage : said.stage(),
        said.paths().isEmpty() ? topic : said.paths().getFirst().title(),
        said.safety() == null ? safety : said.safety().kind());
  }
}
