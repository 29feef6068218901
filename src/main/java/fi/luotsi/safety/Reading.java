package fi.luotsi.safety;

import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.language.ExpressionMatch;
import fi.luotsi.language.MessageText;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Weighs what was found in one message: which words of danger stand, and which are denied, long
 * past, asked in general, or not of this world.
 *
 * <p>A look-alike silences only the words that it shares or the clause that it stands in. Thoughts
 * of suicide and violence that is going on are never silenced by a weak cue, such as a question or
 * a time that is past.
 */
final class Reading {

  private final MessageText message;
  private final List<ExpressionMatch<Sense>> matches;

  Reading(MessageText message, List<ExpressionMatch<Sense>> matches) {
    this.message = message;
    this.matches = matches;
  }

  /** Whether the words of danger mean it. */
  boolean stands(ExpressionMatch<Sense> danger, SafetyKind kind, Danger.Severity severity) {
    return !isLookAlike(danger, kind)
        && !isDenied(danger)
        && !isUnreal(danger)
        && !isOfAnimal(danger, kind)
        && (isHeldAgainstWeakCues(kind, severity) || !isPastOrGeneral(danger));
  }

  private static boolean isHeldAgainstWeakCues(SafetyKind kind, Danger.Severity severity) {
    return switch (kind) {
      case SUICIDE -> true;
      case VIOLENCE -> severity == Danger.Severity.NOW;
      case EMERGENCY, POISONING, CHILD_DANGER -> false;
    };
  }

  private boolean isLookAlike(ExpressionMatch<Sense> danger, SafetyKind kind) {
    return any(
        danger,
        new Sense.LookAlike(kind),
        lookAlike -> lookAlike.overlaps(danger) || coversClauses(lookAlike, danger));
  }

  /**
   * Whether the words are denied by words that are none of them. What denies longer words of the
   * same danger denies these too: {@code han slår} in {@code (han slår mig) inte}.
   */
  boolean isDenied(ExpressionMatch<Sense> danger) {
    return any(
            danger,
            new Sense.Light(Context.DENIED_BEFORE),
            denial -> isDeniedBy(danger, denial, this::precedes))
        || any(
            danger,
            new Sense.Light(Context.DENIED_AFTER),
            denial -> isDeniedBy(danger, denial, this::follows));
  }

  private boolean isDeniedBy(
      ExpressionMatch<Sense> danger,
      ExpressionMatch<Sense> denial,
      BiPredicate<ExpressionMatch<Sense>, ExpressionMatch<Sense>> stands) {
    return !denial.overlaps(danger)
        && any(
            danger,
            danger.meaning(),
            same -> same.overlaps(danger) && !denial.overlaps(same) && stands.test(denial, same));
  }

  /** Whether the denial ends where the words, or some of them, begin. */
  private boolean precedes(ExpressionMatch<Sense> denial, ExpressionMatch<Sense> danger) {
    BitSet words = danger.words();
    return words.stream()
        .filter(word -> word == 0 || !words.get(word - 1))
        .anyMatch(word -> next(denial.lastWord(), word, danger));
  }

  private boolean follows(ExpressionMatch<Sense> denial, ExpressionMatch<Sense> danger) {
    return message.endsClause(denial.lastWord())
        && next(danger.lastWord(), denial.firstWord(), danger);
  }

  private boolean next(int word, int next, ExpressionMatch<Sense> danger) {
    return message.isNext(word, next, danger.language());
  }

  private boolean isUnreal(ExpressionMatch<Sense> danger) {
    return any(danger, new Sense.Light(Context.UNREAL), cue -> coversClauses(cue, danger));
  }

  private boolean isOfAnimal(ExpressionMatch<Sense> danger, SafetyKind kind) {
    return kind != SafetyKind.SUICIDE
        && any(danger, new Sense.Light(Context.ANIMAL), cue -> sharesSentence(cue, danger))
        && !any(danger, new Sense.Light(Context.PERSON), cue -> sharesSentence(cue, danger));
  }

  private boolean isPastOrGeneral(ExpressionMatch<Sense> danger) {
    return isPast(danger) || isAskedInGeneral(danger);
  }

  private boolean isPast(ExpressionMatch<Sense> danger) {
    return any(danger, new Sense.Light(Context.PAST), cue -> coversClauses(cue, danger))
        && !isPresent(danger);
  }

  private boolean isAskedInGeneral(ExpressionMatch<Sense> danger) {
    return any(danger, new Sense.Light(Context.QUESTION), cue -> sharesSentence(cue, danger))
        && !isPresent(danger);
  }

  private boolean isPresent(ExpressionMatch<Sense> danger) {
    return any(danger, new Sense.Light(Context.PRESENT), cue -> sharesSentence(cue, danger));
  }

  private boolean any(
      ExpressionMatch<Sense> danger, Sense sense, Predicate<ExpressionMatch<Sense>> test) {
    return matches.stream()
        .anyMatch(match ->
            match.meaning().equals(sense)
                && match.language() == danger.language()
                && test.test(match));
  }

  private boolean sharesSentence(ExpressionMatch<Sense> cue, ExpressionMatch<Sense> danger) {
    return danger.words().stream()
        .anyMatch(word -> message.sentence(word) == message.sentence(cue.firstWord()));
  }

  private boolean coversClauses(ExpressionMatch<Sense> cue, ExpressionMatch<Sense> danger) {
    return clauses(danger).allMatch(clause -> clauses(cue).anyMatch(other -> other == clause));
  }

  private IntStream clauses(ExpressionMatch<Sense> match) {
    return match.words().stream().map(message::clause);
  }
}
