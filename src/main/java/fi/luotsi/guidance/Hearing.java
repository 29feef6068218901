package fi.luotsi.guidance;

import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.knowledge.Situation;
import fi.luotsi.knowledge.SituationMatch;
import fi.luotsi.language.Language;
import fi.luotsi.safety.Danger;
import fi.luotsi.safety.Recognition;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Hears danger and signals in messages: by the expressions of the content, and by the likeness to
 * messages that were told in a {@link Situation}. Likeness hears what no expression says, and what
 * an expression says is doubted when the message is like none that was told in danger.
 */
public final class Hearing {

  /** The signal that a message may be about one's own case though no expression says so. */
  static final String LIKELY_OWN_CASE = "likely-own-case";

  /** The signal that a person may be asked for though no expression says so. */
  static final String LIKELY_HUMAN = "likely-human";

  /** The signal that words of danger were found and not believed. */
  static final String DANGER_DOUBTED = "danger-doubted";

  /** In a longer message danger may be one clause of many, which likeness cannot see. */
  private static final int MOST_WORDS_DOUBTED = 60;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\n]+");

  private final Content content;
  private final LikenessThresholds thresholds;

  public Hearing(Content content, LikenessThresholds thresholds) {
    this.content = content;
    this.thresholds = thresholds;
  }

  /** What a message says, taken to be in a language. */
  public Heard hear(String text, Language language) {
    Recognition recognition = content.dangers().read(text);
    List<SituationMatch> situations = content.search().situations(text, language);
    Set<String> signals = new HashSet<>(content.signals().recognise(text, language));
    addLikely(signals, Situation.OWN_CASE, LIKELY_OWN_CASE, situations, thresholds.ownCase());
    addLikely(signals, Situation.HUMAN, LIKELY_HUMAN, situations, thresholds.human());
    Optional<Danger> danger = believed(recognition, situations);
    if (danger.isPresent() && isDoubtful(text, language, danger.get(), situations)) {
      signals.add(DANGER_DOUBTED);
      danger = Optional.empty();
    }
    return new Heard(danger, recognition, signals, situations);
  }

  /** The danger that a message may tell of; nothing is doubted. */
  Optional<Danger> danger(String text, Language language) {
    return believed(content.dangers().read(text), content.search().situations(text, language));
  }

  /** A signal that expressions did not find, if the message is like those told in the situation. */
  private static void addLikely(
      Set<String> signals,
      String situation,
      String likely,
      List<SituationMatch> situations,
      double threshold) {
    if (!signals.contains(situation)
        && SituationMatch.scoreOf(situations, situation) >= threshold) {
      signals.add(likely);
    }
  }

  private Optional<Danger> believed(Recognition recognition, List<SituationMatch> situations) {
    return recognition
        .danger()
        .map(found -> ofLikelierKind(found, situations, recognition))
        .or(() -> likely(situations, recognition));
  }

  /**
   * Words such as "he choked me" are those of one kind of danger in a message that is like another:
   * it keeps how near it is, and is of the kind that the message is like.
   */
  private Danger ofLikelierKind(
      Danger found, List<SituationMatch> situations, Recognition recognition) {
    return SituationMatch.scoreOf(situations, found.kind().code()) >= thresholds.doubt()
        ? found
        : likely(situations, recognition)
            .map(other -> new Danger(other.kind(), found.severity(), found.words()))
            .orElse(found);
  }

  /**
   * Whether neither the whole message nor a sentence that sounds of danger is like what was told in
   * danger. Nothing is doubted in very few words, in a long message, without search, or when
   * expressions could not be read.
   */
  private boolean isDoubtful(
      String text, Language language, Danger found, List<SituationMatch> situations) {
    return found.isRead()
        && SPACE.split(text.strip()).length <= MOST_WORDS_DOUBTED
        && isUnlikeDanger(found, situations)
        && SENTENCE_END
            .splitAsStream(text)
            .filter(sentence -> content.dangers().recognise(sentence).isPresent())
            .allMatch(
                sentence -> isUnlikeDanger(found, content.search().situations(sentence, language)));
  }

  /** A kind of danger that the content has no examples of is like nothing, and not doubted. */
  private boolean isUnlikeDanger(Danger found, List<SituationMatch> situations) {
    return situations.stream().anyMatch(match -> match.situation().equals(found.kind().code()))
        && situations.stream()
            .filter(match -> SafetyKind.ofCode(match.situation()).isPresent())
            .allMatch(match -> match.score() < thresholds.doubt());
  }

  /**
   * The danger that the message is likest to, of those that the content has an answer to; near,
   * since no words say that it is now.
   */
  private Optional<Danger> likely(List<SituationMatch> situations, Recognition recognition) {
    return situations.stream()
        .filter(match -> match.score() >= thresholds.takenFrom(match.situation(), recognition))
        .flatMap(match ->
            SafetyKind.ofCode(match.situation()).stream()
                .filter(kind -> !recognition.denied().contains(kind))
                .filter(content.knowledge().safety()::containsKey)
                .map(kind ->
                    new Danger(kind, Danger.Severity.SOON, String.join(" ", match.words()))))
        .findFirst();
  }
}
