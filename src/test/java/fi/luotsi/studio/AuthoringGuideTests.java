package fi.luotsi.studio;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.authoring.ContentSource;
import fi.luotsi.authoring.Mistake;
import fi.luotsi.guidance.ContentLoader;
import fi.luotsi.guidance.LoadedContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guides for authors show is so. */
class AuthoringGuideTests {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
  private static final String TESTS = "dialogs/tests";

  @TempDir Path folder;
  private AuthoringGuide paths;
  private AuthoringGuide dialogs;

  @BeforeEach
  void putTheExamplesBesideTheShippedContent() throws IOException {
    copy("knowledge");
    copy("dialogs");
    paths = AuthoringGuide.read(Path.of("knowledge/README.md"));
    dialogs = AuthoringGuide.read(Path.of("dialogs/README.md"));
    paths.writeInto(folder);
    dialogs.writeInto(folder);
  }

  /** The shipped conversations have a test of their own. */
  private void copy(String tree) throws IOException {
    try (Stream<Path> shipped = Files.walk(Path.of(tree))) {
      for (Path file : shipped.filter(Files::isRegularFile).toList()) {
        if (!file.startsWith(TESTS)) {
          Files.createDirectories(folder.resolve(file).getParent());
          Files.copy(file, folder.resolve(file));
        }
      }
    }
  }

  @Test
  void showExamplesInWhichTheCheckFindsNothing() {
    assertThat(paths.files()).hasSize(4);
    assertThat(dialogs.files()).hasSize(2);

    ContentCheck.Findings findings = new ContentCheck(CLOCK).check(source().read());

    assertThat(said(findings.mistakes())).isEmpty();
    assertThat(findings.conversations()).isEqualTo(1);
  }

  @Test
  void sayWhatTheCheckSaysOfAMistake() throws IOException {
    for (AuthoringGuide guide : List.of(paths, dialogs)) {
      assertThat(guide.mistakes()).hasSize(1);
      for (AuthoringGuide.Spoiled spoiled : guide.mistakes()) {
        guide.spoiled(spoiled).writeInto(folder);

        LoadedContent loaded = new ContentLoader(CLOCK, failure -> {}).load(source().read());

        assertThat(said(loaded.mistakes())).isEqualTo(spoiled.said());
        assertThat(loaded.content()).isEmpty();
        guide.writeInto(folder);
      }
    }
  }

  private ContentSource source() {
    return ContentSource.directory(folder);
  }

  /** What is said of the examples; the shipped content has a test of its own. */
  private String said(List<Mistake> mistakes) {
    return mistakes.stream()
        .map(Mistake::said)
        .filter(said -> said.contains("verenluovutus"))
        .map(said -> said + "\n")
        .collect(Collectors.joining());
  }
}
