package fi.luotsi.guidance;

import fi.luotsi.knowledge.Need;
import fi.luotsi.language.Language;
import fi.luotsi.safety.Danger;
import fi.luotsi.search.Candidate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was understood of one message, before anything is decided.
 *
 * @param language that it is taken to be in
 * @param danger recognised apart from everything else
 * @param signals ids of what was recognised apart from search
 * @param smallTalk the small talk that it is, and how nearly in the very words
 * @param dialog id of the dialog that it begins by its words
 * @param candidates service paths that it may be about, best first
 * @param clauses the service paths that its clauses each tell of, in the order they were said, and
 *     how certainly; empty when it is one clause, or told in danger
 * @param followUp what it may ask about the matter talked of before
 */
record Understanding(
    Language language,
    Optional<Danger> danger,
    Set<String> signals,
    Optional<ExampleMatcher.Nearest> smallTalk,
    Optional<String> dialog,
    List<Candidate> candidates,
    List<Candidate> clauses,
    Optional<FollowUp> followUp) {

  Understanding {
    signals = Set.copyOf(signals);
    candidates = List.copyOf(candidates);
    clauses = List.copyOf(clauses);
  }

  /** Ids of the service paths that its clauses are each about. */
  List<String> topics() {
    return told(0);
  }

  /** Those that are told of in a clause with this probability or more. */
  List<String> told(double match) {
    return clauses.stream()
        .filter(clause -> clause.match() >= match)
        .map(Candidate::path)
        .distinct()
        .toList();
  }

  boolean gives(String signal) {
    return signals.contains(signal);
  }

  /** What the person said matters. */
  Set<Need> needs() {
    Set<Need> needs = EnumSet.noneOf(Need.class);
    for (Need need : Need.values()) {
      if (signals.contains(need.code())) {
        needs.add(need);
      }
    }
    return needs;
  }

  /** Probability that it is about any path at all. */
  double anyMatch() {
    return Candidate.anyMatch(candidates);
  }

  /** Probability of the best path; 0 when there is none. */
  double bestMatch() {
    return Candidate.bestMatch(candidates);
  }
}
