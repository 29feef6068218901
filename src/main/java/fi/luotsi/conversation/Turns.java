package fi.luotsi.conversation;

import fi.luotsi.conversation.Announcements.Announcement;
import fi.luotsi.guidance.Guide;
import fi.luotsi.guidance.Guides;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.privacy.Masking;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The one door into conversations, for citizens and staff alike: one turn at a time in each
 * conversation; what was taken before is not taken again; masked; decided; appended; then
 * announced. Blocks until the turn is on durable storage.
 */
public final class Turns {

  private static final int LANES = 4096;
  private static final int ATTEMPTS = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final EventLog log;
  private final Appends appends;
  private final KnownStates states;
  private final Guides guides;
  private final Masking masking;
  private final Announcements announcements;
  private final ConversationSettings settings;
  private final Clock clock;
  private final RandomGenerator random;
  private final Lanes lanes = new Lanes(LANES, PATIENCE);

  /**
   * @param random makes the citizens' secrets: must be a secure one
   */
  public Turns(
      EventLog log,
      Guides guides,
      Masking masking,
      Announcements announcements,
      ConversationSettings settings,
      Clock clock,
      RandomGenerator random) {
    this.log = log;
    this.appends = new Appends(log, PATIENCE);
    this.states = new KnownStates(log, settings.knownStates());
    this.guides = guides;
    this.masking = masking;
    this.announcements = announcements;
    this.settings = settings;
    this.clock = clock;
    this.random = random;
  }

  /**
   * Begins a conversation and says that it is with automation and what becomes of the words.
   *
   * @param wished the locale that the citizen's client asked for; null leaves it to what is written
   * @throws EventLog.Unavailable when the log cannot take it
   */
  public Opening open(@Nullable ContentLocale wished) {
    Guide guide = guides.current();
    ContentLocale locale =
        wished != null ? wished : ContentLocale.of(guide.county().languages().getFirst());
    CitizenToken token = CitizenToken.fresh(random);
    List<ConversationEvent> events = new ArrayList<>();
    events.add(new ConversationEvent.Opened(locale, wished != null, token.hash()));
    events.addAll(new Said(guide, locale).greeting(settings.hoursKept()));
    List<RecordedEvent> recorded = appends.append(token.conversation(), 0, null, now(), events);
    ConversationState state = ConversationState.of(recorded).map(states::remember).orElseThrow();
    return new Opening(state, token);
  }

  /** The state now of the conversation that a token opens; empty when it opens none. */
  public Optional<ConversationState> opened(CitizenToken token) {
    return state(token.conversation()).filter(state -> token.opens(state.tokenHash()));
  }

  /** The state now of a conversation; empty when there is none, or no longer. */
  public Optional<ConversationState> state(ConversationId conversation) {
    return states.upToDate(conversation);
  }

  /** Takes an input; whoever sends it again sends the same key. */
  public Outcome take(ConversationId conversation, Input input, InputKey key) {
    try {
      return lanes.inTurn(conversation, () -> inLane(conversation, input, key));
    } catch (EventLog.Unavailable e) {
      return new Outcome.Refused(Outcome.Refusal.UNAVAILABLE);
    }
  }

  private Outcome inLane(ConversationId conversation, Input input, InputKey key) {
    if (input instanceof Input.Erase) { // whatever else was sent under its key
      return erase(conversation, key.citizensId().orElse(""));
    }
    List<RecordedEvent> before = log.ofKey(conversation, key);
    if (!before.isEmpty()) {
      return Outcome.Recorded.of(before, true);
    }
    return record(conversation, key, (state, now) -> decide(state, input, now));
  }

  private Step decide(ConversationState state, Input input, Instant now) {
    return switch (input) {
      case Input.Citizens citizens ->
          new CitizensTurn(state, guide(state), masking, now).of(citizens);
      case Input.Staffs staffs -> new StaffsTurn(state, guides.current(), masking).of(staffs);
      case Input.Systems systems -> new SystemsTurn(state, guides.current(), now).of(systems);
    };
  }

  /** A running dialog goes on with the content that it began with, while that is kept. */
  private Guide guide(ConversationState state) {
    String version = state.contentVersion();
    if (version == null || state.memory().dialog() == null) {
      return guides.current();
    }
    return guides.of(version).orElseGet(guides::current);
  }

  /** Ends a conversation that has been idle, unless something has happened in it since. */
  Outcome endIdle(ConversationId conversation, Instant idleSince) {
    return lanes.inTurn(
        conversation, () -> record(conversation, null, (state, now) -> endIdle(state, idleSince)));
  }

  private Step endIdle(ConversationState state, Instant idleSince) {
    if (!(state.owner() instanceof Owner.Bot) || state.lastAt().isAfter(idleSince)) {
      return Step.append();
    }
    Said said = new Said(guides.current(), state.locale());
    return new Step.Append(said.farewell(ConversationEvent.EndedBy.IDLE, state));
  }

  /** Deletes a conversation everywhere, unless something happened in it after it was seen quiet. */
  Outcome deleteQuiet(ConversationId conversation, Instant seen) {
    return lanes.inTurn(
        conversation,
        () ->
            states.upToDate(conversation).filter(s -> s.lastAt().isAfter(seen)).isPresent()
                ? new Outcome.Recorded(List.of(), 0, false)
                : erase(conversation, ""));
  }

  private Outcome erase(ConversationId conversation, String id) {
    try {
      appends.waitFor(log.erase(conversation));
    } finally {
      states.forget(conversation);
    }
    announcements.announce(new Announcement.Erased(conversation, id));
    return new Outcome.Erased();
  }

  /** Decides and appends; when the conversation has gone on meanwhile, reads and decides again. */
  private Outcome record(ConversationId conversation, @Nullable InputKey key, Decider decider) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<ConversationState> state = states.of(conversation);
      if (state.isEmpty()) {
        return new Outcome.Refused(Outcome.Refusal.UNKNOWN_CONVERSATION);
      }
      Instant now = now();
      try {
        return switch (decider.decide(state.get(), now)) {
          case Step.Refuse(var why) -> new Outcome.Refused(why);
          case Step.Append(var events) -> append(state.get(), key, now, events);
        };
      } catch (EventLog.Conflict conflict) {
        states.forget(conversation);
      }
      List<RecordedEvent> elsewhere = key == null ? List.of() : log.ofKey(conversation, key);
      if (!elsewhere.isEmpty()) {
        return Outcome.Recorded.of(elsewhere, true);
      }
    }
    return new Outcome.Refused(Outcome.Refusal.UNAVAILABLE);
  }

  private Outcome append(
      ConversationState state,
      @Nullable InputKey key,
      Instant now,
      List<ConversationEvent> events) {
    if (events.isEmpty()) {
      return new Outcome.Recorded(List.of(), state.citizenSeq(), false);
    }
    List<RecordedEvent> recorded = appends.append(state.id(), state.seq(), key, now, events);
    states.remember(state.after(recorded));
    announcements.announce(new Announcement.Appended(state.id()));
    return Outcome.Recorded.of(recorded, false);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Decides purely what comes of a state. */
  @FunctionalInterface
  private interface Decider {
    Step decide(ConversationState state, Instant now);
  }
}
