package fi.luotsi.guidance;

import fi.luotsi.guidance.Decision.Reason;
import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.safety.Danger;
import fi.luotsi.search.Candidate;
import java.util.List;
import java.util.Optional;

/**
 * Decides what to do with a message that is no answer to a running dialog. The order is the policy:
 * danger, the wish for a person, one's own case, many needs, manners, a question that only goes on
 * with the matter talked of, several that are each known, a known one, one that may go on, several
 * that it may be about, a vague one, and at last the honest word that it was not understood. To
 * what is only likely one's own case a person is offered besides.
 */
final class DecisionPolicy {

  /** Nearness from which a message says the very words of small talk, whatever search finds. */
  private static final double VERY_WORDS = 0.9;

  static final String MANY_NEEDS_PATH = "monipalvelupolku";

  private static final int MOST_ASKED_BACK = 3;

  /** Probability from which a clause is a need of its own, though the whole is sure of another. */
  private static final double SURE_CLAUSE = 0.95;

  /** A person is asked for, and nothing else is certain. */
  private static final Decision ASKED_FOR = new Decision.OfferPerson(Reason.ASKED, List.of(), null);

  private final NeedsTold needs;
  private final Thresholds thresholds;

  DecisionPolicy(Knowledge knowledge, Thresholds thresholds) {
    this.needs = new NeedsTold(knowledge);
    this.thresholds = thresholds;
  }

  Decision decide(Memory memory, Understanding understanding) {
    if (understanding.danger().isPresent()) {
      return alarm(understanding.danger().get(), understanding);
    }
    List<Candidate> likely = likely(understanding);
    if (understanding.gives("human")) {
      return new Decision.OfferPerson(Reason.ASKED, certain(likely), null);
    }
    if (understanding.gives("own-case")) {
      return new Decision.OfferPerson(
          Reason.OWN_CASE, goesOnWithTopic(memory, understanding) ? List.of() : likely, null);
    }
    if (understanding.gives("many-needs") || needs.areManyAtOnce(understanding.topics())) {
      return new Decision.OfferPerson(Reason.MANY_NEEDS, named(understanding, likely), null);
    }
    Decision decision = heedingManyNeeds(memory, bySearch(memory, understanding));
    if (understanding.dialog().isPresent()) {
      return decision;
    }
    if (understanding.gives(Hearing.LIKELY_HUMAN) && !isVerySmallTalk(understanding)) {
      return besideWish(decision);
    }
    return understanding.gives(Hearing.LIKELY_OWN_CASE)
        ? besideOwnCase(decision, understanding.gives(Hearing.SURELY_OWN_CASE))
        : decision;
  }

  /** Who is in danger now is not kept from the number by anything else. */
  private Decision alarm(Danger danger, Understanding understanding) {
    return new Decision.Alarm(
        danger, danger.severity() == Danger.Severity.NOW ? List.of() : likely(understanding));
  }

  /**
   * No words say that it is one's own case, but it is told as such: a person is offered beside an
   * answer, and beside the question which path was meant. What hardly belongs here stays not
   * understood, unless it is surely told as one's own case.
   */
  private static Decision besideOwnCase(Decision decision, boolean surely) {
    return switch (decision) {
      case Decision.Answer(List<Candidate> candidates, Reason person) ->
          new Decision.Answer(candidates, person == null ? Reason.LIKELY_OWN_CASE : person);
      case Decision.Clarify(List<Candidate> candidates, _) ->
          new Decision.Clarify(candidates, Reason.LIKELY_OWN_CASE);
      case Decision.Misunderstood(int times, List<Candidate> perhaps, _) ->
          new Decision.Misunderstood(
              times, perhaps, perhaps.isEmpty() && !surely ? null : Reason.LIKELY_OWN_CASE);
      default -> decision;
    };
  }

  /**
   * No words ask for a person, but it is said as such a wish: it is heeded unless it is answered.
   */
  private static Decision besideWish(Decision decision) {
    return switch (decision) {
      case Decision.Answer(List<Candidate> candidates, Reason person) ->
          new Decision.Answer(candidates, person == null ? Reason.ASKED : person);
      case Decision.Clarify clarify -> ASKED_FOR;
      case Decision.SeveralNeeds several -> ASKED_FOR;
      case Decision.Misunderstood misunderstood -> ASKED_FOR;
      case Decision.SmallTalk talk -> ASKED_FOR;
      default -> decision;
    };
  }

  /** With what is told now the conversation may come to more needs than one desk can hold. */
  private Decision heedingManyNeeds(Memory memory, Decision decision) {
    if (memory.topics().contains(MANY_NEEDS_PATH)
        || !needs.becomeMany(memory.topics(), decision.topics())) {
      return decision;
    }
    return switch (decision) {
      case Decision.Answer(List<Candidate> candidates, _) ->
          new Decision.Answer(candidates, Reason.MANY_NEEDS);
      case Decision.Clarify(List<Candidate> candidates, _) ->
          new Decision.OfferPerson(Reason.MANY_NEEDS, candidates.subList(0, 1), null);
      case Decision.SeveralNeeds(List<Candidate> several) ->
          new Decision.OfferPerson(Reason.MANY_NEEDS, several, null);
      default -> decision;
    };
  }

  /**
   * One's own case is asked after in few words, such as "is it decided yet": what was talked of
   * before says more of it than a match that is not certain.
   */
  private boolean goesOnWithTopic(Memory memory, Understanding understanding) {
    return !memory.topics().isEmpty() && understanding.bestMatch() < thresholds.answer();
  }

  private Decision bySearch(Memory memory, Understanding understanding) {
    Optional<FollowUp> followUp = understanding.followUp();
    boolean onlyGoesOn = followUp.filter(FollowUp::nothingElse).isPresent();
    double best = understanding.bestMatch();
    boolean goesOn = understanding.gives(FollowUps.SIGNAL) && followUp.isPresent();
    boolean meansAPath = understanding.anyMatch() >= thresholds.relevant();
    Optional<ExampleMatcher.Nearest> smallTalk =
        understanding
            .smallTalk()
            .filter(_ -> isVerySmallTalk(understanding) || (!goesOn && !onlyGoesOn && !meansAPath));
    if (smallTalk.isPresent()) {
      return new Decision.SmallTalk(smallTalk.get().label());
    }
    if (onlyGoesOn) {
      return new Decision.GoOn(followUp.orElseThrow());
    }
    if (best >= thresholds.answer()) {
      return unlessSeveral(
          understanding,
          sureOnes(understanding),
          new Decision.Answer(understanding.candidates(), null));
    }
    if (goesOn && !(meansAPath && namesAnotherMatter(understanding))) {
      return new Decision.GoOn(followUp.orElseThrow());
    }
    if (meansAPath) {
      return unlessSeveral(
          understanding, understanding.topics(), new Decision.Clarify(shown(understanding), null));
    }
    return new Decision.Misunderstood(
        memory.misunderstandings() + 1,
        understanding.anyMatch() >= thresholds.vague() ? shown(understanding) : List.of(),
        null);
  }

  private static boolean isVerySmallTalk(Understanding understanding) {
    return understanding.smallTalk().filter(talk -> talk.nearness() >= VERY_WORDS).isPresent();
  }

  /** "What does the dentist cost", said of the maternity clinic: not certain, but no follow-up. */
  private boolean namesAnotherMatter(Understanding understanding) {
    Candidate best = understanding.candidates().getFirst();
    return best.match() >= thresholds.likely()
        && understanding
            .followUp()
            .filter(asked -> !asked.facets().isEmpty() && !asked.path().equals(best.path()))
            .isPresent();
  }

  /**
   * The bare wish for a person has words of many paths: only a certain one is taken for a topic.
   */
  private List<Candidate> certain(List<Candidate> likely) {
    return likely.stream().filter(candidate -> candidate.match() >= thresholds.answer()).toList();
  }

  private List<Candidate> likely(Understanding understanding) {
    return understanding.candidates().stream()
        .filter(candidate -> candidate.match() >= thresholds.likely())
        .limit(3)
        .toList();
  }

  /**
   * The topics of clauses that are each sure of one, when the path of the whole is among them; else
   * they tell of its circumstances. Beside what is likely one's own case or the wish for a person
   * the certain path is kept.
   */
  private static List<String> sureOnes(Understanding understanding) {
    List<String> sure = understanding.told(SURE_CLAUSE);
    boolean named = sure.contains(understanding.candidates().getFirst().path());
    return named
            && !understanding.gives(Hearing.LIKELY_HUMAN)
            && !understanding.gives(Hearing.LIKELY_OWN_CASE)
        ? sure
        : List.of();
  }

  /** Each of several needs is named, if the whole may be about them too. */
  private Decision unlessSeveral(Understanding understanding, List<String> topics, Decision ofOne) {
    List<Candidate> several =
        needs.several(
            understanding.candidates().stream()
                .filter(candidate -> candidate.match() >= thresholds.alternative())
                .toList(),
            topics);
    return several.size() > 1
        ? new Decision.SeveralNeeds(several.stream().limit(MOST_ASKED_BACK).toList())
        : ofOne;
  }

  private static List<Candidate> shown(Understanding understanding) {
    return understanding.candidates().stream().limit(MOST_ASKED_BACK).toList();
  }

  /** What was told of in clauses of their own, else what the whole is likely about. */
  private List<Candidate> named(Understanding understanding, List<Candidate> likely) {
    List<Candidate> several = needs.several(understanding.candidates(), understanding.topics());
    return several.size() > 1 ? several : likely;
  }
}
