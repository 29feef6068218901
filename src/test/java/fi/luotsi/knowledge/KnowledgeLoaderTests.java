package fi.luotsi.knowledge;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeLoaderTests {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private final KnowledgeLoader loader = new KnowledgeLoader(CLOCK);

  @Test
  void readsContentWithoutMistakes() {
    LoadedKnowledge loaded = loader.load(new SmallContent(folder).files());

    assertThat(loaded.mistakes()).isEmpty();
    Knowledge knowledge = loaded.knowledge().orElseThrow();
    assertThat(knowledge.county().languages())
        .containsExactly(Language.FI, Language.SV, Language.EN);
    assertThat(knowledge.channels()).containsOnlyKeys("terveysasema", "apupuhelin");
    assertThat(knowledge.paths()).containsOnlyKeys("flunssa", "kuume");
    assertThat(knowledge.queues()).hasSize(1).allMatch(Queue::fallback);
    assertThat(knowledge.replies()).hasSize(3);
  }

  @Test
  void takesChannelsContactFromTheCounty() {
    Knowledge knowledge = loader.load(new SmallContent(folder).files()).knowledge().orElseThrow();

    assertThat(requireNonNull(knowledge.channels().get("terveysasema")).contact().phone())
        .isEqualTo("000 100 1000");
    assertThat(requireNonNull(knowledge.channels().get("apupuhelin")).contact().phone())
        .isEqualTo("0800 147 111");
  }

  @Test
  void turnsPhasesIntoPlainText() {
    Knowledge knowledge = loader.load(new SmallContent(folder).files()).knowledge().orElseThrow();

    PathText text = requireNonNull(knowledge.paths().get("flunssa")).text(ContentLocale.SV);
    assertThat(text.phases())
        .containsExactly(
            new Phase("before-contact", "Innan du tar kontakt", "Lepää. Juo vettä."),
            new Phase(
                "contact", "När du tar kontakt", "• Soita\n• Lue (https://www.pikkula.example/)"));
    assertThat(text.ref().id()).isEqualTo("path/flunssa/sv");
    assertThat(text.ref().version()).matches("[0-9a-f]{12}");
  }

  @Test
  void givesTheSameVersionToTheSameContentOnly() {
    SmallContent content = new SmallContent(folder);
    String version = loader.load(content.files()).knowledge().orElseThrow().version();

    assertThat(loader.load(content.files()).knowledge().orElseThrow().version()).isEqualTo(version);
    content.change("paths/terveys/kuume/fi.md", "Lepää", "Lepäile");
    assertThat(loader.load(content.files()).knowledge().orElseThrow().version())
        .isNotEqualTo(version);
  }
}
