package fi.luotsi.guidance;

import fi.luotsi.knowledge.CannedReply;
import fi.luotsi.knowledge.Channel;
import fi.luotsi.knowledge.County;
import fi.luotsi.knowledge.Queue;
import fi.luotsi.knowledge.Replies;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.privacy.Masking;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The guide that answers from one content snapshot. A message goes by danger first, then to a
 * running dialog, then to the policy; a choice goes to whoever offered it.
 */
final class ContentGuide implements Guide {

  /** Small talk that invites to tell what it is about. */
  private static final String INVITATION = "greeting";

  private final Content content;
  private final Thresholds thresholds;
  private final Hearing hearing;
  private final Listener listener;
  private final DecisionPolicy policy;
  private final DialogWalk walk;
  private final ChoiceTurn choices;
  private final GuidanceWriter writer;
  private final Sentences sentences;

  ContentGuide(Content content, Thresholds thresholds) {
    this.content = content;
    this.thresholds = thresholds;
    this.sentences = new Sentences(content.knowledge().replies());
    this.hearing = new Hearing(content, thresholds.likeness());
    this.listener = new Listener(content, hearing);
    this.policy = new DecisionPolicy(content.knowledge(), thresholds);
    this.walk = new DialogWalk(content.dialogs(), thresholds);
    this.choices = new ChoiceTurn(content.knowledge(), walk);
    this.writer = new GuidanceWriter(content, sentences, thresholds);
  }

  /** The same, understood by what was learned elsewhere. */
  ContentGuide with(Learned learned) {
    return new ContentGuide(content.with(learned), thresholds);
  }

  @Override
  public String contentVersion() {
    return content.version();
  }

  @Override
  public Optional<Reply> reply(Memory memory, Utterance utterance, Instant now) {
    return switch (utterance) {
      case Utterance.Text(String text) -> Optional.of(replyToText(memory, text, now));
      case Utterance.Choice(String option) ->
          choices.take(memory, option).map(turn -> written(turn, Set.of(), now));
    };
  }

  @Override
  public Optional<Reply> alarm(Memory memory, String text, Instant now) {
    return hearing
        .danger(text, memory.locale().language())
        .map(danger ->
            written(
                new TurnOutcome(new Decision.Alarm(danger, List.of()), memory.endangered(danger)),
                Set.of(),
                now));
  }

  private Reply replyToText(Memory before, String text, Instant now) {
    if (Masking.leavesNothing(text)) {
      return written(invited(before), Set.of(), now);
    }
    Memory memory = listener.hearLanguage(before, text);
    Understanding understanding = listener.understand(memory, text);
    memory = memory.needing(understanding.needs());
    TurnOutcome outcome = decide(memory, text, understanding);
    return written(outcome, understanding.signals(), now);
  }

  /**
   * Nothing was told but an identifier, which says nothing of the matter: the running dialog asks
   * again, else the person is invited to tell what it is about.
   */
  private TurnOutcome invited(Memory memory) {
    return walk.takeUp(memory)
        .orElseGet(() -> new TurnOutcome(new Decision.SmallTalk(INVITATION), memory));
  }

  private TurnOutcome decide(Memory memory, String text, Understanding understanding) {
    if (understanding.danger().isPresent()) {
      return new TurnOutcome(
          policy.decide(memory, understanding),
          memory.endangered(understanding.danger().get()).understood());
    }
    Optional<TurnOutcome> answered =
        OfferedWords.picked(memory, text)
            .flatMap(option -> choices.take(memory, option))
            .or(() -> walk.answer(memory, text, understanding));
    if (answered.isPresent()) {
      return answered.get();
    }
    Decision decision = policy.decide(memory, understanding);
    return walk.begin(memory, decision, understanding)
        .or(() -> walk.askAgain(memory, decision))
        .orElseGet(() -> new TurnOutcome(decision, remembered(memory, decision)));
  }

  private static Memory remembered(Memory before, Decision decision) {
    Memory memory = before.about(decision.topics());
    return switch (decision) {
      case Decision.Misunderstood(int times, _, _) -> memory.misunderstood(times);
      case Decision.SmallTalk talk -> talk.asksFor().map(memory::switchedTo).orElse(memory);
      case Decision.Clarify clarify -> memory;
      case Decision.SeveralNeeds several -> memory.understood();
      case Decision.AskAgain again -> memory;
      case Decision.Answer answer -> memory.understood();
      case Decision.OfferPerson offer -> memory.understood();
      case Decision.GoOn goOn -> memory.understood();
      case Decision.Alarm alarm -> memory.understood();
      case Decision.Walk step -> memory.understood();
      case Decision.EnterQueue enter -> memory.understood();
      case Decision.PersonDeclined declined -> memory.understood();
      case Decision.Remark remark -> memory.understood();
    };
  }

  private Reply written(TurnOutcome outcome, Set<String> signals, Instant now) {
    Guidance guidance =
        writer.write(outcome.decision(), new TurnContext(outcome.memory(), signals, now));
    return new Reply(
        guidance, outcome.memory().offering(guidance), entry(outcome.decision(), guidance, now));
  }

  private Reply.@Nullable QueueEntry entry(Decision decision, Guidance guidance, Instant now) {
    if (!(decision instanceof Decision.EnterQueue(String queue, Decision.Reason reason))
        || guidance.handoff() == null) {
      return null;
    }
    return new Reply.QueueEntry(
        queue,
        guidance.handoff().offered(),
        guidance.handoff().offered() ? null : opening(queue, now));
  }

  private @Nullable Instant opening(String queue, Instant now) {
    return new QueueChoice(content.knowledge().queues())
        .byId(queue)
        .hours()
        .nextOpening(now)
        .orElse(null);
  }

  @Override
  public County county() {
    return content.knowledge().county();
  }

  @Override
  public List<Queue> queues() {
    return content.knowledge().queues();
  }

  @Override
  public List<CannedReply> canned(ContentLocale locale) {
    return Stream.of(locale, locale.fallback())
        .map(content.knowledge().replies()::get)
        .filter(replies -> replies != null && !replies.canned().isEmpty())
        .findFirst()
        .map(Replies::canned)
        .orElse(List.of());
  }

  @Override
  public Set<String> publishedPhones() {
    return Stream.concat(
            content.knowledge().channels().values().stream().map(Channel::contact),
            county().contacts().values().stream())
        .flatMap(contact -> Stream.ofNullable(contact.phone()))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Sentence sentence(String key, ContentLocale locale, String... values) {
    return sentences.of(key, locale, values);
  }
}
