package fi.luotsi.guidance;

import fi.luotsi.guidance.Decision.Reason;
import fi.luotsi.knowledge.Candidate;
import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.knowledge.ServicePath;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what to do with a message that is no answer to a running dialog. The order is the policy:
 * danger, the wish for a person, one's own case, many needs, manners, a known question, one that
 * goes on with the matter talked of, a vague one, and at last the honest word that it was not
 * understood.
 */
final class DecisionPolicy {

  /** Topics of so many service entities in one conversation are more than one matter. */
  private static final int SEGMENTS_OF_MANY_NEEDS = 3;

  /** Service entities that say nothing of how many kinds of need a person has. */
  private static final Set<String> SEGMENTS_WITHOUT_NEED =
      Set.of("yleinen", "yhteinen", "paivystys");

  /** Nearness from which a message says the very words of small talk, whatever search finds. */
  private static final double VERY_WORDS = 0.9;

  static final String MANY_NEEDS_PATH = "monipalvelupolku";

  private final Knowledge knowledge;
  private final Thresholds thresholds;

  DecisionPolicy(Knowledge knowledge, Thresholds thresholds) {
    this.knowledge = knowledge;
    this.thresholds = thresholds;
  }

  Decision decide(Memory memory, Understanding understanding) {
    if (understanding.danger().isPresent()) {
      return new Decision.Alarm(understanding.danger().get());
    }
    List<Candidate> likely = likely(understanding);
    if (understanding.gives("human")) {
      return new Decision.OfferPerson(Reason.ASKED, certain(likely), null);
    }
    if (understanding.gives("own-case")) {
      return new Decision.OfferPerson(
          Reason.OWN_CASE, goesOnWithTopic(memory, understanding) ? List.of() : likely, null);
    }
    if (understanding.gives("many-needs")
        || segments(understanding.topics()).size() >= SEGMENTS_OF_MANY_NEEDS) {
      return new Decision.OfferPerson(Reason.MANY_NEEDS, likely, null);
    }
    return bySearch(memory, understanding);
  }

  /**
   * One's own case is asked after in few words, such as "is it decided yet": what was talked of
   * before says more of it than a match that is not certain.
   */
  private boolean goesOnWithTopic(Memory memory, Understanding understanding) {
    return !memory.topics().isEmpty() && understanding.bestMatch() < thresholds.answer();
  }

  private Decision bySearch(Memory memory, Understanding understanding) {
    double best = understanding.bestMatch();
    boolean goesOn = understanding.followUp().isPresent();
    Optional<ExampleMatcher.Nearest> smallTalk =
        understanding
            .smallTalk()
            .filter(talk ->
                talk.nearness() >= VERY_WORDS || (!goesOn && best < thresholds.overDialog()));
    if (smallTalk.isPresent()) {
      return new Decision.SmallTalk(smallTalk.get().label());
    }
    if (best >= thresholds.answer()) {
      return new Decision.Answer(
          understanding.candidates(), comesToManyNeeds(memory, understanding));
    }
    if (understanding.followUp().isPresent()) {
      return new Decision.GoOn(understanding.followUp().get());
    }
    if (understanding.anyMatch() >= thresholds.relevant()) {
      return new Decision.Clarify(understanding.candidates().stream().limit(3).toList());
    }
    return new Decision.Misunderstood(memory.misunderstandings() + 1);
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
   * Whether the topics of the conversation, with this one, are of more kinds of need than one desk
   * can hold.
   */
  private boolean comesToManyNeeds(Memory memory, Understanding understanding) {
    if (memory.topics().contains(MANY_NEEDS_PATH)) {
      return false;
    }
    Set<String> segments = segments(memory.topics());
    int before = segments.size();
    segments.addAll(segments(List.of(understanding.candidates().getFirst().path())));
    return segments.size() > before && segments.size() >= SEGMENTS_OF_MANY_NEEDS;
  }

  private Set<String> segments(List<String> topics) {
    Set<String> segments = new HashSet<>();
    for (String topic : topics) {
      ServicePath path = knowledge.paths().get(topic);
      if (path != null && !SEGMENTS_WITHOUT_NEED.contains(path.segment())) {
        segments.add(path.segment());
      }
    }
    return segments;
  }
}
