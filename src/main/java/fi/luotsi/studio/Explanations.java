package fi.luotsi.studio;

import fi.luotsi.guidance.Content;
import fi.luotsi.guidance.Guidance;
import fi.luotsi.guidance.Guide;
import fi.luotsi.guidance.Heard;
import fi.luotsi.guidance.Hearing;
import fi.luotsi.guidance.LanguageChoice;
import fi.luotsi.guidance.LiveContent;
import fi.luotsi.guidance.Memory;
import fi.luotsi.guidance.Thresholds;
import fi.luotsi.guidance.Utterance;
import fi.luotsi.knowledge.ServicePath;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.privacy.Masked;
import fi.luotsi.privacy.Masking;
import fi.luotsi.search.Candidate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Explains messages by the content in force, as the first ones of a conversation. Personal
 * identifiers are masked before anything else is done; nothing is stored.
 */
final class Explanations {

  /** How many paths are told of. */
  static final int SHOWN = 5;

  /** How many situations are told of. */
  static final int SHOWN_SITUATIONS = 2;

  private static final Thresholds THRESHOLDS = Thresholds.DEFAULT;

  private final Supplier<LiveContent> live;
  private final Masking masking;
  private final Clock clock;

  Explanations(Supplier<LiveContent> live, Masking masking, Clock clock) {
    this.live = live;
    this.masking = masking;
    this.clock = clock;
  }

  /**
   * Explains a message.
   *
   * @param chosen locale that the citizen chose; null when the text tells it
   */
  Explanation of(String text, @Nullable ContentLocale chosen) {
    Masked masked = masking.mask(text);
    return new One(live.get().content(), masked, chosen, clock.instant()).explanation();
  }

  /** One message, explained by one content. */
  private static final class One {

    private final Content content;
    private final Masked masked;
    private final Instant now;
    private final Memory begun;
    private final ContentLocale locale;
    private final Heard heard;
    private final MessageReading reading;
    private final List<Candidate> candidates;

    One(Content content, Masked masked, @Nullable ContentLocale chosen, Instant now) {
      this.content = content;
      this.masked = masked;
      this.now = now;
      this.begun =
          chosen == null
              ? Memory.fresh(
                  ContentLocale.of(content.knowledge().county().languages().getFirst()), false)
              : Memory.fresh(chosen, true);
      this.locale = new LanguageChoice(content.languages()).hear(begun, masked.text()).locale();
      this.heard =
          new Hearing(content, THRESHOLDS.likeness()).hear(masked.text(), locale.language());
      this.reading = new MessageReading(content, masked.text(), locale, heard);
      this.candidates = content.candidates(masked.text(), locale.language(), heard.denied());
    }

    Explanation explanation() {
      Guidance guidance = guidance(THRESHOLDS);
      return new Explanation(
          masked.text(),
          masked.kinds(),
          content.version(),
          reading.language(),
          reading.words(),
          reading.danger(),
          reading.doubted(),
          reading.signals(),
          situations(),
          reading.facets(),
          certainty(),
          shown(),
          decided(guidance),
          new NearestDecision(
                  THRESHOLDS,
                  new LikenessMoves(THRESHOLDS, heard).moves(),
                  thresholds -> decidedBy(guidance(thresholds)))
              .to(decidedBy(guidance), candidates),
          nearestOther());
    }

    /** An offer of a person counts as one, also where a path answers with it. */
    private static Guidance.Kind decidedBy(Guidance guidance) {
      boolean answeredWithOffer =
          guidance.decision() == Guidance.Kind.ANSWER && guidance.handoff() != null;
      return answeredWithOffer ? Guidance.Kind.HANDOFF : guidance.decision();
    }

    private Guidance guidance(Thresholds thresholds) {
      return Guide.of(content, thresholds)
          .reply(begun, new Utterance.Text(masked.text()), now)
          .orElseThrow()
          .guidance();
    }

    private List<Explanation.LikelySituation> situations() {
      return heard.situations().stream()
          .limit(SHOWN_SITUATIONS)
          .map(match ->
              new Explanation.LikelySituation(
                  match.situation(),
                  match.score(),
                  THRESHOLDS.likeness().takenFrom(match.situation(), heard.byExpressions()),
                  match.words(),
                  content
                      .search()
                      .evidenceOfSituation(masked.text(), locale.language(), match.situation())))
          .toList();
    }

    private Explanation.Certainty certainty() {
      return new Explanation.Certainty(
          Math.min(1, Candidate.anyMatch(candidates)),
          THRESHOLDS.relevant(),
          Candidate.bestMatch(candidates),
          THRESHOLDS.answer());
    }

    private List<Explanation.ExplainedPath> shown() {
      return candidates.stream()
          .limit(SHOWN)
          .map(candidate ->
              new Explanation.ExplainedPath(
                  candidate.path(),
                  title(candidate),
                  candidate.match(),
                  content.search().evidence(masked.text(), locale.language(), candidate.path())))
          .toList();
    }

    private String title(Candidate candidate) {
      ServicePath path = content.knowledge().paths().get(candidate.path());
      return path == null ? candidate.path() : path.text(locale).title();
    }

    private Explanation.Decided decided(Guidance guidance) {
      Guidance.DialogPlace dialog = guidance.dialog();
      Guidance.HandoffOffer handoff = guidance.handoff();
      return new Explanation.Decided(
          guidance.decision().name().toLowerCase(Locale.ROOT),
          new Reasons(THRESHOLDS, heard).of(guidance, candidates, isOfBestPath(dialog)),
          guidance.text(),
          dialog == null ? null : dialog.id(),
          handoff == null ? null : handoff.reason());
    }

    private boolean isOfBestPath(Guidance.@Nullable DialogPlace dialog) {
      return dialog != null
          && !candidates.isEmpty()
          && content
              .dialogs()
              .startedByPath(candidates.getFirst().path())
              .filter(tree -> tree.id().equals(dialog.id()))
              .isPresent();
    }

    private Explanation.@Nullable OtherPath nearestOther() {
      if (candidates.size() < 2) {
        return null;
      }
      Candidate second = candidates.get(1);
      return new Explanation.OtherPath(second.path(), title(second), second.match());
    }
  }
}
