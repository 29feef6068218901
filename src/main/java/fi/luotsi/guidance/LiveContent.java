package fi.luotsi.guidance;

import fi.luotsi.authoring.ContentSource;
import fi.luotsi.authoring.Mistake;
import fi.luotsi.search.Lessons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The content in force. A valid edit replaces it as a whole; a bad one leaves it as it is and is
 * told in the log. Guides of the last few versions are kept, so that an answer can be traced to the
 * words that it came from.
 *
 * <p>The words of an edit are in force at once, and who says the very words of a new example is
 * understood; what the edit teaches beyond that takes seconds to learn and follows.
 */
public final class LiveContent implements Guides {

  private static final Logger log = LoggerFactory.getLogger(LiveContent.class);
  private static final int MOST_KEPT = 4;

  private final ContentSource source;
  private final ContentLoader loader;
  private final Executor learning;
  private final List<ContentGuide> kept = new ArrayList<>();
  private volatile ContentGuide current;
  private volatile Content content;
  private volatile ContentStanding standing;

  /**
   * Loads the content.
   *
   * @param learning runs what takes seconds, one after the other
   * @throws ContentRefused when a mistake blocks it
   */
  public LiveContent(ContentSource source, ContentLoader loader, Executor learning) {
    this(source, loader, learning, loader.load(source.read()));
  }

  private LiveContent(
      ContentSource source, ContentLoader loader, Executor learning, LoadedContent loaded) {
    this.source = source;
    this.loader = loader;
    this.learning = learning;
    this.content = loaded.content().orElseThrow(() -> new ContentRefused(loaded.mistakes()));
    this.current = new ContentGuide(content, Thresholds.DEFAULT);
    this.standing = new ContentStanding(content.version(), loader.now(), List.of());
    tell(loaded.mistakes());
  }

  /** The same, understood by what was learned before. */
  static LiveContent of(
      ContentSource source, ContentLoader loader, Executor learning, Learned learned) {
    return new LiveContent(source, loader, learning, loader.load(source.read(), learned));
  }

  @Override
  public Guide current() {
    return current;
  }

  /** The content that the current guide answers from. */
  public Content content() {
    return content;
  }

  /** Which content is in force, and what became of the last edit. */
  public ContentStanding standing() {
    return standing;
  }

  @Override
  public synchronized Optional<Guide> of(String contentVersion) {
    if (current.contentVersion().equals(contentVersion)) {
      return Optional.of(current);
    }
    return kept.stream()
        .filter(guide -> guide.contentVersion().equals(contentVersion))
        .map(Guide.class::cast)
        .findFirst();
  }

  /**
   * Reads the content again and takes it into use if it is valid and has changed.
   *
   * @return the mistakes found; those that block have kept the old content in force
   */
  public synchronized List<Mistake> reload() {
    LoadedContent loaded = loader.load(source.read(), content.learned());
    tell(loaded.mistakes());
    loaded
        .content()
        .filter(read -> !read.version().equals(content.version()))
        .ifPresentOrElse(this::swap, () -> told(loaded));
    return loaded.mistakes();
  }

  private void swap(Content read) {
    kept.addFirst(current);
    while (kept.size() > MOST_KEPT) {
      kept.removeLast();
    }
    use(
        read.with(read.dialogs().withRetired(content.dialogs()))
            .with(read.learned().knowing(read.lessons())));
    standing = new ContentStanding(read.version(), loader.now(), List.of());
    log.info("Content {} is in use", read.version());
    learning.execute(() -> learn(read));
  }

  /** Learns what an edit teaches, unless the next edit has come meanwhile. */
  private void learn(Content read) {
    Lessons lessons = read.lessons();
    if (isInUse(read) && !lessons.equals(content.learned().lessons())) {
      Learned learned = loader.learn(lessons);
      synchronized (this) {
        use(content.with(learned));
        // what was learned is most of a content's size: nobody needs the old one for old words
        kept.replaceAll(guide -> guide.with(learned));
      }
      log.info("Messages are understood by content {}", read.version());
    }
  }

  private boolean isInUse(Content read) {
    return content.version().equals(read.version());
  }

  private void use(Content next) {
    current = new ContentGuide(next, Thresholds.DEFAULT);
    content = next;
  }

  private void told(LoadedContent loaded) {
    standing = standing.refusing(loaded.content().isEmpty() ? loaded.mistakes() : List.of());
    if (loaded.content().isEmpty()) {
      log.error(
          "The edited content has mistakes and is not taken into use; content {} stays",
          content.version());
    }
  }

  private static void tell(List<Mistake> mistakes) {
    for (Mistake mistake : mistakes) {
      switch (mistake.gravity()) {
        case BLOCKING -> log.error("{}", mistake.said());
        case ADVISORY -> log.warn("{}", mistake.said());
      }
    }
  }
}
