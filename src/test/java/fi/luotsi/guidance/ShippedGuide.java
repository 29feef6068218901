package fi.luotsi.guidance;

import fi.luotsi.authoring.ContentSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The guide over the content of this repository, made once for all tests: indexing takes a second
 * or two.
 */
final class ShippedGuide {

  /** A Monday morning on which the content's review dates hold. */
  static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T07:10:00Z");

  private static final Content CONTENT = load();

  private ShippedGuide() {}

  static Content content() {
    return CONTENT;
  }

  static Guide guide() {
    return new ContentGuide(CONTENT, Thresholds.DEFAULT);
  }

  private static Content load() {
    LoadedContent loaded =
        new ContentLoader(
                Clock.fixed(MONDAY_MORNING, ZoneId.of("Europe/Helsinki")),
                failure -> {
                  throw new AssertionError(failure);
                })
            .load(ContentSource.directory(Path.of("")).read());
    return loaded.content().orElseThrow(() -> new ContentRefused(loaded.mistakes()));
  }
}
