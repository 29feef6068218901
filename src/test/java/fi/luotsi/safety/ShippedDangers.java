package fi.luotsi.safety;

import fi.luotsi.authoring.ContentSource;
import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.knowledge.KnowledgeLoader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The shipped knowledge of danger, read once for all tests. */
final class ShippedDangers {

  static final Knowledge KNOWLEDGE = load();

  static final ExpressionDangerRecogniser RECOGNISER =
      new ExpressionDangerRecogniser(KNOWLEDGE.safety().values(), KNOWLEDGE.signals());

  private ShippedDangers() {}

  private static Knowledge load() {
    Clock clock = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    return new KnowledgeLoader(clock)
        .load(ContentSource.shipped().read())
        .knowledge()
        .orElseThrow();
  }
}
