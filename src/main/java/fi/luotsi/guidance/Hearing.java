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
 * Hears danger and signals in messages: by the expressions of the content, and where these find
 * nothing by the likeness to messages that were told in a {@link Situation}.
 */
public final class Hearing {

  /** The signal that a message may be about one's own case though no expression says so. */
  static final String LIKELY_OWN_CASE = "likely-own-case";

  private final Content content;
  private final Thresholds thresholds;

  public Hearing(Content content, Thresholds thresholds) {
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
    return new Heard(
        recognition.danger().or(() -> likely(situations, recognition)),
        recognition.denied(),
        signals,
        situations);
  }

  /** The danger of which a message tells; search is asked only when no expression finds it. */
  Optional<Danger> danger(String text, Language language) {
    Recognition recognition = content.dangers().read(text);
    return recognition
        .danger()
        .or(() -> likely(content.search().situations(text, language), recognition));
  }

  private boolean isLikelyOwnCase(List<SituationMatch> situations) {
    return SituationMatch.scoreOf(situations, Situation.OWN_CASE) >= thresholds.ownCase();
  }

  /** The danger that the message is likest to; near, since no words say that it is now. */
  private Optional<Danger> likely(List<SituationMatch> situations, Recognition recognition) {
    return situations.stream()
        .filter(match -> match.score() >= thresholds.danger())
        .flatMap(match ->
            SafetyKind.ofCode(match.situation()).stream()
                .filter(kind -> !recognition.dismissed().contains(kind))
                .map(kind ->
                    new Danger(kind, Danger.Severity.SOON, String.join(" ", match.words()))))
        .findFirst();
  }
}
