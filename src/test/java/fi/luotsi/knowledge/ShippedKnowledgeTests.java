package fi.luotsi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.authoring.ContentSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The content in this repository, on a day on which all of it was freshly reviewed. */
class ShippedKnowledgeTests {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

  @Test
  void hasNoMistakes() {
    LoadedKnowledge loaded = new KnowledgeLoader(CLOCK).load(ContentSource.shipped().read());

    assertThat(loaded.mistakes()).isEmpty();
    assertThat(loaded.knowledge()).isPresent();
  }
}
