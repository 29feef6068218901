package fi.luotsi.conversation;

import fi.luotsi.conversation.ConversationEvent.BotAnswered;
import fi.luotsi.conversation.ConversationEvent.CitizenChose;
import fi.luotsi.conversation.ConversationEvent.CitizenWrote;
import fi.luotsi.conversation.ConversationEvent.EndedBy;
import fi.luotsi.conversation.ConversationEvent.HandoffChanged;
import fi.luotsi.conversation.ConversationEvent.HandoffState;
import fi.luotsi.guidance.Guidance;
import fi.luotsi.guidance.Guide;
import fi.luotsi.guidance.OptionIds;
import fi.luotsi.guidance.Reply;
import fi.luotsi.guidance.Utterance;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.privacy.Masked;
import fi.luotsi.privacy.Masking;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one input of the citizen comes to. Pure. Who owns the conversation is asked first, buttons
 * included; danger is recognised whoever owns it.
 */
final class CitizensTurn {

  private final ConversationState state;
  private final Guide guide;
  private final Said said;
  private final Masking masking;
  private final Instant now;

  CitizensTurn(ConversationState state, Guide guide, Masking masking, Instant now) {
    this.state = state;
    this.guide = guide;
    this.said = new Said(guide, state.locale());
    this.masking = masking;
    this.now = now;
  }

  Step of(Input.Citizens input) {
    return switch (input) {
      case Input.Message(String text) -> message(masking.mask(text));
      case Input.Choice(String option) -> choice(option);
      case Input.Feedback feedback -> feedback(feedback);
      case Input.ChooseLocale(var locale) ->
          locale == state.wished()
              ? Step.append()
              : Step.append(new ConversationEvent.LocaleChosen(locale));
      case Input.Leave leave -> leave();
      case Input.Erase erase -> throw new IllegalArgumentException("Erasing is no event");
    };
  }

  private Step message(Masked words) {
    List<ConversationEvent> events = new ArrayList<>();
    events.add(new CitizenWrote(words.text(), words.kinds()));
    if (!words.kinds().isEmpty()) {
      events.add(said.masked(words.kinds()));
    }
    return switch (state.owner()) {
      case Owner.Bot bot -> {
        Utterance utterance = new Utterance.Text(words.text());
        guide.reply(state.memory(), utterance, now).ifPresent(reply -> answer(events, reply));
        yield new Step.Append(events);
      }
      case Owner.Waiting waiting -> overheard(words, events);
      case Owner.WithStaff staff -> overheard(words, events);
      case Owner.Nobody nobody -> new Step.Refuse(Outcome.Refusal.ENDED);
    };
  }

  private Step overheard(Masked words, List<ConversationEvent> events) {
    guide.alarm(state.memory(), words.text(), now).ifPresent(reply -> events.add(answered(reply)));
    return new Step.Append(events);
  }

  private Step choice(String option) {
    return switch (state.owner()) {
      case Owner.Bot bot -> chosen(option);
      case Owner.Waiting waiting when option.equals(OptionIds.HANDOFF_CANCEL) ->
          Step.append(
              new CitizenChose(option, label(option)),
              handoff(HandoffState.CANCELLED, waiting.queue(), null, "handoff-cancelled"));
      case Owner.Waiting waiting -> recorded(option);
      case Owner.WithStaff staff -> recorded(option);
      case Owner.Nobody nobody -> new Step.Refuse(Outcome.Refusal.ENDED);
    };
  }

  private Step chosen(String option) {
    Optional<Reply> reply = guide.reply(state.memory(), new Utterance.Choice(option), now);
    if (reply.isEmpty()) {
      return new Step.Refuse(Outcome.Refusal.UNKNOWN_OPTION);
    }
    List<ConversationEvent> events = new ArrayList<>();
    events.add(new CitizenChose(option, label(option)));
    answer(events, reply.get());
    return new Step.Append(events);
  }

  /**
   * With a person or waiting for one, an option picked is only something said, but for a language.
   */
  private Step recorded(String option) {
    Optional<ContentLocale> locale = OptionIds.localeOf(option);
    if (locale.isPresent()) {
      return Step.append(
          new CitizenChose(option, label(option)),
          new ConversationEvent.LocaleChosen(locale.get()));
    }
    if (state.memory().options().stream().noneMatch(offered -> offered.id().equals(option))) {
      return new Step.Refuse(Outcome.Refusal.UNKNOWN_OPTION);
    }
    return Step.append(new CitizenChose(option, label(option)));
  }

  private String label(String option) {
    return state.memory().options().stream()
        .filter(offered -> offered.id().equals(option))
        .findFirst()
        .map(Guidance.Option::label)
        .orElseGet(() -> said.label(option));
  }

  private void answer(List<ConversationEvent> events, Reply reply) {
    events.add(answered(reply));
    Reply.QueueEntry entry = reply.queueEntry();
    Guidance.HandoffOffer offer = reply.guidance().handoff();
    if (entry != null) {
      HandoffState entered = entry.open() ? HandoffState.QUEUED : HandoffState.UNAVAILABLE;
      events.add(handoff(entered, entry.queue(), entry.opensAt(), null));
    } else if (offer != null && offer.offered() && !offer.queue().equals(state.offeredQueue())) {
      events.add(handoff(HandoffState.OFFERED, offer.queue(), null, null));
    }
  }

  private BotAnswered answered(Reply reply) {
    return new BotAnswered(reply.guidance(), reply.memory(), guide.contentVersion());
  }

  private Step feedback(Input.Feedback feedback) {
    String comment = feedback.comment() == null ? null : masking.mask(feedback.comment()).text();
    ConversationEvent given =
        new ConversationEvent.FeedbackGiven(feedback.helped(), feedback.score(), comment);
    return state.feedback() == null
        ? Step.append(given, said.notice("feedback-thanks"))
        : Step.append(given);
  }

  private Step leave() {
    List<ConversationEvent> events = new ArrayList<>();
    switch (state.owner()) {
      case Owner.Nobody nobody -> {
        return new Step.Refuse(Outcome.Refusal.ENDED);
      }
      case Owner.Waiting(var queue, var since) ->
          events.add(handoff(HandoffState.CANCELLED, queue, null, null));
      case Owner.WithStaff(var staff, var queue) ->
          events.add(handoff(HandoffState.CLOSED, queue, null, null));
      case Owner.Bot bot -> {}
    }
    events.addAll(said.farewell(EndedBy.CITIZEN, state));
    return new Step.Append(events);
  }

  private HandoffChanged handoff(
      HandoffState to, String queue, @Nullable Instant opensAt, @Nullable String key) {
    return new HandoffChanged(to, queue, null, opensAt, key == null ? null : said.sentence(key));
  }
}
