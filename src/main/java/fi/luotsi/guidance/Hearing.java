package fi.luotsi.guidance;

import fi.luotsi.knowledge.Situation;
import fi.luotsi.language.Language;
import fi.luotsi.safety.Danger;
import fi.luotsi.safety.Recognition;
import fi.luotsi.search.SituationMatch;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Hears danger and signals in messages: by the expressions of the content, and by the likeness to
 * messages that were told in a {@link Situation}. Likeness hears what no expression says, and what
 * an expression says is doubted when the message is hardly liker to what was told in danger than to
 * ordinary messages.
 */
public final class Hearing {

  /** The signal that a message may be about one's own case though no expression says so. */
  static final String LIKELY_OWN_CASE = "likely-own-case";

  /** The same, and so much like it that a person is offered even where no path was understood. */
  static final String SURELY_OWN_CASE = "surely-own-case";

  /** The signal that a person may be asked for though no expression says so. */
  static final String LIKELY_HUMAN = "likely-human";

  /** The signal that words of danger were found and not believed. */
  static final String DANGER_DOUBTED = "danger-doubted";

  /** In a longer message what is told may be one clause of many, which likeness cannot see. */
  private static final int MOST_WORDS_DOUBTED = 60;

  /** Added to a signal whose words were found and not believed. */
  static final String DOUBTED = "-doubted";

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Content content;
  private final LikenessThresholds thresholds;

  public Hearing(Content content, LikenessThresholds thresholds) {
    this.content = content;
    this.thresholds = thresholds;
  }

  /** What a message says, taken to be in a language. */
  public Heard hear(String text, Language language) {
    Recognition recognition = content.dangers().read(text);
    Likeness likeness = new Likeness(content.search(), text, language);
    Set<String> signals = new HashSet<>(content.signals().recognise(text, language));
    addLikely(Situation.OWN_CASE, SURELY_OWN_CASE, thresholds.surelyOwnCase(), likeness, signals);
    addLikely(Situation.OWN_CASE, LIKELY_OWN_CASE, thresholds.ownCase(), likeness, signals);
    addLikely(Situation.HUMAN, LIKELY_HUMAN, thresholds.human(), likeness, signals);
    doubt(Situation.OWN_CASE, thresholds.ownCase(), likeness, signals);
    doubt(Situation.HUMAN, thresholds.human(), likeness, signals);
    Optional<Danger> danger = believed(recognition, likeness);
    if (recognition.danger().isPresent() && isDoubtful(danger.orElseThrow(), likeness)) {
      signals.add(DANGER_DOUBTED);
      danger = Optional.empty();
    }
    return new Heard(danger, recognition, signals, likeness.whole());
  }

  /** The danger that a message may tell of; nothing is doubted. */
  Optional<Danger> danger(String text, Language language) {
    return believed(content.dangers().read(text), new Likeness(content.search(), text, language));
  }

  /** The likely signal of a situation whose own no expression gave. */
  private static void addLikely(
      String situation, String likely, double from, Likeness likeness, Set<String> signals) {
    if (!signals.contains(situation) && likeness.of(situation) >= from) {
      signals.add(likely);
    }
  }

  /**
   * Does not believe what expressions say of a situation in a message that is liker to ordinary
   * ones.
   *
   * @param alone from which a sentence is taken to be told in the situation by itself
   */
  private void doubt(String situation, double alone, Likeness likeness, Set<String> signals) {
    if (signals.contains(situation)
        && isShortEnoughToDoubt(likeness.text())
        && likeness.isUnlike(
            match -> match.situation().equals(situation),
            thresholds.doubtedBelow(situation),
            alone,
            sentence ->
                content.signals().recognise(sentence, likeness.language()).contains(situation))) {
      signals.remove(situation);
      signals.add(situation + DOUBTED);
    }
  }

  private static boolean isShortEnoughToDoubt(String text) {
    return SPACE.split(text.strip()).length <= MOST_WORDS_DOUBTED;
  }

  private Optional<Danger> believed(Recognition recognition, Likeness likeness) {
    return recognition
        .danger()
        .map(found -> ofLikelierKind(found, likeness, recognition))
        .or(() -> likely(likeness, recognition));
  }

  /**
   * Words such as "he choked me" are those of one kind of danger in a message that is likelier of
   * another: it keeps how near it is, and is of the likeliest kind. A kind that the content has no
   * examples of is left as it is.
   */
  private Danger ofLikelierKind(Danger found, Likeness likeness, Recognition recognition) {
    if (!likeness.isComparedWith(found.kind().code())) {
      return found;
    }
    return likely(likeness, recognition)
        .filter(other -> likeness.of(other.kind().code()) > likeness.of(found.kind().code()))
        .map(other -> new Danger(other.kind(), found.severity(), found.words()))
        .orElse(found);
  }

  /**
   * Whether the whole message is hardly like what was told in danger, nor a sentence that sounds of
   * danger like it by itself. Nothing is doubted in very few words, in a long message, without
   * search, of a kind of danger that the content has no examples of, or when expressions could not
   * be read.
   */
  private boolean isDoubtful(Danger found, Likeness likeness) {
    return found.isRead()
        && isShortEnoughToDoubt(likeness.text())
        && likeness.isComparedWith(found.kind().code())
        && likeness.isUnlike(
            SituationMatch::isDanger,
            thresholds.doubtedBelow(found.kind().code()),
            thresholds.danger(),
            sentence -> content.dangers().recognise(sentence).isPresent());
  }

  /**
   * The danger that the message is likest to, of those that the content has an answer to; near,
   * since no words say that it is now.
   */
  private Optional<Danger> likely(Likeness likeness, Recognition recognition) {
    return likeness.whole().stream()
        .filter(match -> match.score() >= thresholds.takenFrom(match.situation(), recognition))
        .flatMap(match ->
            match.kind().stream()
                .filter(content.knowledge().safety()::containsKey)
                .map(kind -> new Danger(kind, Danger.Severity.SOON, words(match, likeness.text()))))
        .findFirst();
  }

  /** The words that spoke; all of them when none did alone, but what they say together. */
  private static String words(SituationMatch match, String text) {
    return match.words().isEmpty() ? text : String.join(" ", match.words());
  }
}
