package fi.luotsi.guidance;

import fi.luotsi.authoring.ContentSource;
import fi.luotsi.authoring.Mistake;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The content in force. A valid edit replaces it as a whole; a bad one leaves it as it is and is
 * told in the log. Guides of the last few versions are kept, so that an answer can be traced to the
 * words that it came from.
 */
public final class LiveContent implements Guides {

  private static final Logger log = LoggerFactory.getLogger(LiveContent.class);
  private static final int MOST_KEPT = 4;

  private final ContentSource source;
  private final ContentLoader loader;
  private final Deque<ContentGuide> kept = new ArrayDeque<>();
  private volatile ContentGuide current;
  private volatile Content content;

  /**
   * Loads the content.
   *
   * @throws ContentRefused when a mistake blocks it
   */
  public LiveContent(ContentSource source, ContentLoader loader) {
    this.source = source;
    this.loader = loader;
    LoadedContent loaded = loader.load(source.read());
    this.content = loaded.content().orElseThrow(() -> new ContentRefused(loaded.mistakes()));
    this.current = new ContentGuide(content, Thresholds.DEFAULT);
    tell(loaded.mistakes());
  }

  @Override
  public Guide current() {
    return current;
  }

  /** The content that the current guide answers from. */
  public Content content() {
    return content;
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
    LoadedContent loaded = loader.load(source.read());
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
    Content next = read.with(read.dialogs().withRetired(content.dialogs()));
    current = new ContentGuide(next, Thresholds.DEFAULT);
    content = next;
    log.info("Content {} is in use", next.version());
  }

  private void told(LoadedContent loaded) {
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
