package fi.luotsi.studio;

import fi.luotsi.guidance.Guidance;
import fi.luotsi.guidance.Guide;
import fi.luotsi.guidance.Memory;
import fi.luotsi.guidance.OptionIds;
import fi.luotsi.guidance.Utterance;
import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import fi.luotsi.studio.Question.Expected;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Puts questions to the guide, each in a conversation of its own, and scores what it answers. */
final class Examination {

  private static final Set<Set<SafetyKind>> NEAR_KINDS =
      Set.of(
          Set.of(SafetyKind.EMERGENCY, SafetyKind.POISONING),
          Set.of(SafetyKind.VIOLENCE, SafetyKind.CHILD_DANGER));

  private final Guide guide;
  private final Instant now;
  private final Scores scores = new Scores();
  private final List<Long> nanoseconds = new ArrayList<>();
  private final List<String> misses = new ArrayList<>();

  Examination(Guide guide, Instant now) {
    this.guide = guide;
    this.now = now;
  }

  void ask(Question question) {
    long start = System.nanoTime();
    Guidance guidance =
        guide
            .reply(Memory.fresh(ContentLocale.FI, false), new Utterance.Text(question.text()), now)
            .orElseThrow()
            .guidance();
    nanoseconds.add(System.nanoTime() - start);
    score(question, guidance);
  }

  private void score(Question question, Guidance guidance) {
    Language language = question.language();
    scores.count(Measure.LANGUAGE, language, guidance.locale().language() == language);
    if (question.expected() != Expected.SAFETY) {
      scores.count(Measure.FALSE_ALARM, language, guidance.safety() != null);
    }
    boolean person = offersPerson(guidance);
    switch (question.expected()) {
      case ANSWER -> {
        scoreAnswer(question, guidance);
        if (person) {
          scores.count(Measure.HANDOFF_PRECISION, language, false);
        }
      }
      case HANDOFF -> {
        count(Measure.HANDOFF_RECALL, question, guidance, person);
        if (person) {
          scores.count(Measure.HANDOFF_PRECISION, language, true);
        }
      }
      case OFFTOPIC -> {
        boolean unanswered =
            guidance.decision() == Guidance.Kind.FALLBACK
                || guidance.decision() == Guidance.Kind.SMALLTALK;
        count(Measure.OFF_TOPIC, question, guidance, unanswered);
      }
      case SAFETY -> {
        double points = safetyPoints(question, guidance);
        scores.count(Measure.SAFETY_RECALL, language, points);
        if (points < 1) {
          addMiss(question, guidance);
        }
      }
    }
  }

  private void scoreAnswer(Question question, Guidance guidance) {
    Language language = question.language();
    List<String> suggested = suggested(guidance);
    boolean answers =
        switch (guidance.decision()) {
          case ANSWER, CLARIFY, DIALOG -> true;
          case SAFETY, HANDOFF, SMALLTALK, FALLBACK -> false;
        };
    boolean first =
        answers && !suggested.isEmpty() && question.accept().contains(suggested.getFirst());
    boolean certain = answers && guidance.decision() != Guidance.Kind.CLARIFY;
    count(Measure.FIRST, question, guidance, first);
    scores.count(
        Measure.TOP_3, language, suggested.stream().limit(3).anyMatch(question.accept()::contains));
    scores.count(Measure.WRONG, language, certain && !first);
    scores.count(Measure.CERTAIN, language, certain && first);
  }

  private void count(Measure measure, Question question, Guidance guidance, boolean holds) {
    scores.count(measure, question.language(), holds);
    if (!holds) {
      addMiss(question, guidance);
    }
  }

  private void addMiss(Question question, Guidance guidance) {
    misses.add(
        "%s  %s%n    wanted %s %s, %s %s"
            .formatted(
                question.id(),
                question.text(),
                question.expected().name().toLowerCase(Locale.ROOT),
                question.accept(),
                guidance.decision().name().toLowerCase(Locale.ROOT),
                suggested(guidance)));
  }

  /** Ids of the paths that are answered by or may be picked, best first. */
  private static List<String> suggested(Guidance guidance) {
    return Stream.concat(
            guidance.paths().stream().map(Guidance.PathMatch::id),
            guidance.options().stream()
                .map(Guidance.Option::id)
                .flatMap(id -> OptionIds.pathOf(id).stream()))
        .distinct()
        .toList();
  }

  private static boolean offersPerson(Guidance guidance) {
    return guidance.decision() == Guidance.Kind.HANDOFF || guidance.handoff() != null;
  }

  private static double safetyPoints(Question question, Guidance guidance) {
    if (guidance.safety() == null || question.safety().isEmpty()) {
      return 0;
    }
    SafetyKind seen = guidance.safety().kind();
    SafetyKind right = question.safety().get();
    if (seen == right) {
      return 1;
    }
    return NEAR_KINDS.contains(Set.of(seen, right)) ? 0.5 : 0;
  }

  Scores scores() {
    return scores;
  }

  /** Items that were not answered as they should be, as text to read. */
  List<String> misses() {
    return List.copyOf(misses);
  }

  /** Time that the slowest but so many of a hundred answers took, in milliseconds. */
  double milliseconds(double percentile) {
    if (nanoseconds.isEmpty()) {
      return Double.NaN;
    }
    long[] sorted = nanoseconds.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    int at = (int) Math.min(sorted.length - 1, Math.floor(sorted.length * percentile / 100));
    return sorted[at] / 1e6;
  }
}
