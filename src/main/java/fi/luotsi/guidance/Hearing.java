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

/**
 * Hears danger and signals in messages: by the expressions of the content, and by the likeness to
 * messages that were told in a {@link Situation}. Likeness hears what no expression says, and what
 * an expression says is doubted when the message is like none that was told in danger.
 */
public final class Hearing {

  /** The signal that a message may be about one's own case though no expression says so. */
  static final String LIKELY_OWN_CASE = "likely-own-case";

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
    if (!signals.contains(Situation.OWN_CASE) && isLikelyOwnCase(situations)) {
      signals.add(LIKELY_OWN_CASE);
    }
    return new Heard(danger(recognition, situations), recognition, signals, situations);
  }

  /** The danger of which a message tells. */
  Optional<Danger> danger(String text, Language language) {
    return danger(content.dangers().read(text), content.search().situations(text, language));
  }

  private boolean isLikelyOwnCase(List<SituationMatch> situations) {
    return SituationMatch.scoreOf(situations, Situation.OWN_CASE) >= thresholds.ownCase();
  }

  private Optional<Danger> danger(Recognition recognition, List<SituationMatch> situations) {
    return recognition.danger().isPresent()
        ? recognition.danger().filter(found -> !isDoubtful(found, situations))
        : likely(situations, recognition);
  }

  /** Nothing is doubted in few words, without search, or when expressions could not be read. */
  private boolean isDoubtful(Danger found, List<SituationMatch> situations) {
    return found.isRead()
        && !situations.isEmpty()
        && situations.stream()
            .filter(match -> SafetyKind.ofCode(match.situation()).isPresent())
            .allMatch(match -> match.score() < thresholds.doubt());
  }

  /** The danger that the message is likest to; near, since no words say that it is now. */
  private Optional<Danger> likely(List<SituationMatch> situations, Recognition recognition) {
    return situations.stream()
        .filter(match -> match.score() >= thresholds.of(match.situation(), recognition.dismissed()))
        .flatMap(match ->
            SafetyKind.ofCode(match.situation()).stream()
                .map(kind ->
                    new Danger(kind, Danger.Severity.SOON, String.join(" ", match.words()))))
        .findFirst();
  }
}
