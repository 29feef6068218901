package fi.luotsi.webchat;

import fi.luotsi.authoring.ContentRef;
import fi.luotsi.guidance.Guidance;
import java.util.Locale;

/** Guidance in the words of the wire. */
final class GuidanceBody {

  private GuidanceBody() {}

  static Body.Guidance of(Guidance guidance) {
    return new Body.Guidance(
        code(guidance.decision()),
        guidance.text(),
        guidance.locale().code(),
        guidance.stage(),
        guidance.segment(),
        guidance.safety() == null ? null : safety(guidance.safety()),
        guidance.paths().stream().map(GuidanceBody::path).toList(),
        guidance.channels().stream().map(GuidanceBody::channel).toList(),
        guidance.steps().stream().map(GuidanceBody::step).toList(),
        guidance.options().stream().map(GuidanceBody::option).toList(),
        guidance.dialog() == null ? null : dialog(guidance.dialog()),
        guidance.handoff() == null ? null : handoff(guidance.handoff()),
        guidance.links().stream().map(GuidanceBody::link).toList(),
        guidance.sources().stream().map(GuidanceBody::source).toList());
  }

  private static Body.Safety safety(Guidance.Safety safety) {
    return new Body.Safety(safety.kind().code(), code(safety.severity()));
  }

  private static Body.PathMatch path(Guidance.PathMatch path) {
    return new Body.PathMatch(path.id(), path.title(), path.summary(), path.match());
  }

  private static Body.Channel channel(Guidance.ChannelSuggestion channel) {
    return new Body.Channel(
        channel.id(),
        channel.type().code(),
        channel.name(),
        channel.description(),
        channel.phone(),
        channel.url(),
        channel.address(),
        channel.open(),
        channel.opensAt(),
        code(channel.auth()),
        channel.price(),
        channel.reasons(),
        channel.reasonText());
  }

  private static Body.Step step(Guidance.Step step) {
    return new Body.Step(step.phase(), step.title(), step.text());
  }

  private static Body.Option option(Guidance.Option option) {
    return new Body.Option(option.id(), option.label());
  }

  private static Body.Dialog dialog(Guidance.DialogPlace place) {
    return new Body.Dialog(place.id(), place.node());
  }

  private static Body.HandoffOffer handoff(Guidance.HandoffOffer offer) {
    return new Body.HandoffOffer(offer.offered(), offer.queue(), offer.reason());
  }

  private static Body.Link link(Guidance.LinkView link) {
    return new Body.Link(link.kind().code(), link.label(), link.url());
  }

  private static Body.Source source(ContentRef ref) {
    return new Body.Source(ref.id(), ref.version(), ref.reviewed());
  }

  /** An alternative as the wire names it: lower case with hyphens. */
  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
