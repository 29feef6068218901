package fi.luotsi.guidance;

import fi.luotsi.knowledge.ChannelType;
import fi.luotsi.knowledge.Facet;
import fi.luotsi.knowledge.PathText;
import fi.luotsi.knowledge.ServicePath;
import fi.luotsi.language.ContentLocale;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Writes what answers a question about the matter talked of: what the path's text says of it, or
 * that the channels or phases shown beside tell it, or plainly that it is not known and who knows.
 */
final class FollowUpWriter {

  /** Those at which somebody can be asked. */
  private static final Set<ChannelType> STAFFED =
      EnumSet.of(
          ChannelType.PHONE,
          ChannelType.CALL_BACK,
          ChannelType.CHAT,
          ChannelType.SERVICE_LOCATION,
          ChannelType.WALK_IN);

  private final Map<String, Facet> facets;
  private final PathAnswers answers;
  private final Sentences sentences;
  private final PathWriter paths;

  FollowUpWriter(Content content, Sentences sentences, PathWriter paths) {
    this.facets = content.knowledge().facets();
    this.answers = new PathAnswers(content);
    this.sentences = sentences;
    this.paths = paths;
  }

  void write(GuidanceDraft draft, FollowUp followUp, TurnContext turn) {
    ContentLocale locale = turn.locale();
    ServicePath path = paths.path(followUp.path());
    PathText text = path.text(locale);
    paths.certain(draft, path, locale);
    paths.whole(draft, path, turn);
    draft.say(sentences.of("follow-up", locale, "topic", text.title()));
    PathAnswers.Found found = answers.to(followUp, text, locale.language());
    found.sayings().forEach(saying -> draft.say(saying, text.ref()));
    if (showsAny(found.untold(), Set.of(Facet.Place.STEPS))) {
      draft.say(sentences.of("follow-up-steps", locale));
    } else if (showsAny(found.untold(), shownBy(draft.channels()))) {
      draft.say(sentences.of("follow-up-channels", locale));
    } else if (found.sayings().isEmpty()) {
      draft.say(
          sentences.of("follow-up-not-told", locale, "channel", knowing(draft.channels()).name()));
    }
  }

  private boolean showsAny(Set<String> asked, Set<Facet.Place> places) {
    return asked.stream()
        .map(facets::get)
        .filter(Objects::nonNull)
        .anyMatch(facet -> facet.shown().stream().anyMatch(places::contains));
  }

  private static Set<Facet.Place> shownBy(List<Guidance.ChannelSuggestion> channels) {
    Set<Facet.Place> shown =
        EnumSet.of(Facet.Place.HOURS, Facet.Place.PRICE, Facet.Place.IDENTIFICATION);
    for (Guidance.ChannelSuggestion channel : channels) {
      if (channel.phone() != null) {
        shown.add(Facet.Place.PHONE);
      }
      if (channel.url() != null) {
        shown.add(Facet.Place.URL);
      }
      if (channel.address() != null) {
        shown.add(Facet.Place.ADDRESS);
      }
    }
    return shown;
  }

  /** The first at which somebody can be asked, else the first of all. */
  private static Guidance.ChannelSuggestion knowing(List<Guidance.ChannelSuggestion> channels) {
    return channels.stream()
        .filter(channel -> STAFFED.contains(channel.type()))
        .findFirst()
        .orElseGet(channels::getFirst);
  }
}
