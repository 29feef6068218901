package fi.luotsi.guidance;

import fi.luotsi.authoring.ContentFiles;
import fi.luotsi.authoring.Mistake;
import fi.luotsi.dialog.DialogLoader;
import fi.luotsi.dialog.DialogSurroundings;
import fi.luotsi.dialog.Dialogs;
import fi.luotsi.dialog.LoadedDialogs;
import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.knowledge.KnowledgeLoader;
import fi.luotsi.knowledge.LoadedKnowledge;
import fi.luotsi.knowledge.Queue;
import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.FinnishStemming;
import fi.luotsi.language.LocalizedText;
import fi.luotsi.search.Lessons;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Content} of all content files, or says all that stands in the way. Safe for use by
 * many threads.
 */
public final class ContentLoader {

  private final Clock clock;
  private final KnowledgeLoader knowledgeLoader;
  private final DialogLoader dialogLoader;
  private final Consumer<Throwable> failures;
  private final FinnishStemming finnish;
  private volatile @Nullable Recognisers recognisers;

  /**
   * A loader of content.
   *
   * @param clock tells which review dates have passed
   * @param failures is told when recognising danger or searching fails in a turn that goes on all
   *     the same
   */
  public ContentLoader(Clock clock, Consumer<Throwable> failures) {
    this(clock, failures, FinnishStemming.OWN);
  }

  /** {@code finnish}: what the stems of Finnish are made by. */
  ContentLoader(Clock clock, Consumer<Throwable> failures, FinnishStemming finnish) {
    this.clock = clock;
    this.failures = failures;
    this.finnish = finnish;
    this.knowledgeLoader = new KnowledgeLoader(clock);
    this.dialogLoader = new DialogLoader(clock);
  }

  /** The moment, by the clock that review dates are looked at with. */
  Instant now() {
    return clock.instant();
  }

  /** Loads content and learns from it, which takes seconds. */
  public LoadedContent load(ContentFiles files) {
    return load(files, (knowledge, dialogs) -> learn(DialogLessons.with(knowledge, dialogs)));
  }

  /** Loads content that is understood by what was learned before. */
  LoadedContent load(ContentFiles files, Learned learned) {
    return load(files, (knowledge, dialogs) -> learned);
  }

  Learned learn(Lessons lessons) {
    return Learned.from(lessons, finnish, failures);
  }

  private LoadedContent load(ContentFiles files, BiFunction<Knowledge, Dialogs, Learned> learning) {
    LoadedKnowledge knowledge = knowledgeLoader.load(files);
    if (knowledge.knowledge().isEmpty()) {
      LoadedDialogs dialogs = dialogLoader.load(files, DialogSurroundings.unknown());
      return new LoadedContent(Optional.empty(), mistakes(knowledge, dialogs));
    }
    Knowledge known = knowledge.knowledge().get();
    LoadedDialogs dialogs = dialogLoader.load(files, around(known));
    return new LoadedContent(
        dialogs
            .dialogs()
            .map(loaded -> content(files, known, loaded, learning.apply(known, loaded))),
        mistakes(knowledge, dialogs));
  }

  private static List<Mistake> mistakes(LoadedKnowledge knowledge, LoadedDialogs dialogs) {
    List<Mistake> mistakes = new ArrayList<>(knowledge.mistakes());
    mistakes.addAll(dialogs.mistakes());
    mistakes.sort(null);
    return mistakes;
  }

  private Content content(
      ContentFiles files, Knowledge knowledge, Dialogs dialogs, Learned learned) {
    return new Content(files.version(), knowledge, dialogs, recognisers(knowledge), learned);
  }

  private Recognisers recognisers(Knowledge knowledge) {
    Recognisers known = recognisers;
    if (known == null || !known.fit(knowledge)) {
      known = Recognisers.of(knowledge, failures);
      recognisers = known;
    }
    return known;
  }

  private static DialogSurroundings around(Knowledge knowledge) {
    return new DialogSurroundings(
        knowledge.paths().keySet(),
        knowledge.channels().keySet(),
        knowledge.queues().stream().map(Queue::id).collect(Collectors.toSet()),
        Stream.of(SafetyKind.values()).map(SafetyKind::code).collect(Collectors.toSet()),
        label(knowledge, "option-yes"),
        label(knowledge, "option-no"));
  }

  private static LocalizedText label(Knowledge knowledge, String key) {
    Map<ContentLocale, String> texts = new EnumMap<>(ContentLocale.class);
    knowledge
        .replies()
        .forEach((locale, replies) -> {
          String text = replies.sentences().get(key);
          if (text != null) {
            texts.put(locale, text);
          }
        });
    return new LocalizedText(texts);
  }
}
