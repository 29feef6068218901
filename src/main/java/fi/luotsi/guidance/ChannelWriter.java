package fi.luotsi.guidance;

import fi.luotsi.guidance.ChannelRanking.Matter;
import fi.luotsi.guidance.ChannelRanking.Ranked;
import fi.luotsi.knowledge.Channel;
import fi.luotsi.knowledge.Contact;
import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.LocalizedText;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes ranked channels into a draft, with their reasons as sentences. */
final class ChannelWriter {

  private static final int MOST_CHANNELS = 4;
  private static final int MOST_REASONS_SAID = 3;

  private final Knowledge knowledge;
  private final Sentences sentences;
  private final Moments moments;
  private final ChannelRanking ranking = new ChannelRanking();

  ChannelWriter(Knowledge knowledge, Sentences sentences, Moments moments) {
    this.knowledge = knowledge;
    this.sentences = sentences;
    this.moments = moments;
  }

  /** The channels of a path, those that lead before them, best first. */
  void write(GuidanceDraft draft, List<String> lightestFirst, Matter matter, ContentLocale locale) {
    SequencedSet<String> ids = new LinkedHashSet<>(lightestFirst);
    ids.addAll(matter.leading());
    List<Channel> channels =
        ids.stream().map(knowledge.channels()::get).filter(Objects::nonNull).toList();
    for (Ranked ranked : ranking.rank(channels, matter).stream().limit(MOST_CHANNELS).toList()) {
      draft.channel(view(ranked, matter.now(), locale)).from(ranked.channel().ref());
    }
  }

  private Guidance.ChannelSuggestion view(Ranked ranked, Instant now, ContentLocale locale) {
    Channel channel = ranked.channel();
    Contact contact = channel.contact();
    boolean open = channel.hours().isOpen(now);
    return new Guidance.ChannelSuggestion(
        channel.id(),
        channel.type(),
        channel.name().in(locale),
        channel.description().in(locale),
        contact.phone(),
        in(contact.url(), locale),
        in(contact.address(), locale),
        open,
        open ? null : channel.hours().nextOpening(now).orElse(null),
        channel.identification(),
        channel.price().in(locale),
        ranked.reasons(),
        reasonText(ranked, now, locale));
  }

  private static @Nullable String in(@Nullable LocalizedText text, ContentLocale locale) {
    return text == null ? null : text.in(locale);
  }

  private String reasonText(Ranked ranked, Instant now, ContentLocale locale) {
    return ranked.reasons().stream()
        .limit(MOST_REASONS_SAID)
        .map(reason -> reasonSentence(reason, ranked.channel(), now, locale))
        .collect(Collectors.joining(" "));
  }

  private String reasonSentence(String reason, Channel channel, Instant now, ContentLocale locale) {
    return switch (reason) {
      case "opens-at" ->
          sentences
              .of(
                  "reason-opens-at",
                  locale,
                  "opensAt",
                  channel
                      .hours()
                      .nextOpening(now)
                      .map(at -> moments.say(at, now, locale))
                      .orElse(""))
              .text();
      case "language" ->
          sentences
              .of(
                  "reason-language",
                  locale,
                  "language",
                  sentences.of("language-" + locale.language().code(), locale).text())
              .text();
      default -> sentences.of("reason-" + reason, locale).text();
    };
  }
}
