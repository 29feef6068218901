package fi.luotsi.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.authoring.ContentSource;
import fi.luotsi.authoring.Mistake;
import fi.luotsi.language.ContentLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveContentTests {

  @TempDir Path folder;
  private LiveContent content;

  @BeforeEach
  void takeACopyOfTheContentIntoUse() throws IOException {
    for (String part : List.of("knowledge", "dialogs")) {
      copy(Path.of(part), folder.resolve(part));
    }
    content = new LiveContent(ContentSource.directory(folder), loader());
  }

  @Test
  void takesAValidEditIntoUseAndKeepsTheOldGuideForThoseWhoStillNeedIt() throws IOException {
    Guide before = content.current();
    edit(
        "knowledge/replies/fi.yaml",
        "fallback: \"En valitettavasti",
        "fallback: \"Enpä valitettavasti");
    assertThat(content.reload()).noneMatch(LiveContentTests::blocks);
    assertThat(content.current().contentVersion()).isNotEqualTo(before.contentVersion());
    assertThat(content.current().sentence("fallback", ContentLocale.FI).text()).startsWith("Enpä");
    assertThat(content.of(before.contentVersion())).containsSame(before);
  }

  @Test
  void keepsTheOldContentWhenTheEditIsBadAndSaysWhere() throws IOException {
    Guide before = content.current();
    edit("dialogs/hammassarky.yaml", "goto: hengitys", "goto: ei-mihinkaan");
    assertThat(content.reload())
        .anySatisfy(mistake -> {
          assertThat(mistake.file()).isEqualTo("dialogs/hammassarky.yaml");
          assertThat(mistake.message()).contains("ei-mihinkaan");
        });
    assertThat(content.current()).isSameAs(before);
  }

  @Test
  void refusesToStartOnContentThatCannotBeServed() throws IOException {
    Files.delete(folder.resolve("knowledge/county.yaml"));
    assertThatThrownBy(() -> new LiveContent(ContentSource.directory(folder), loader()))
        .isInstanceOf(ContentRefused.class)
        .hasMessageContaining("county.yaml");
  }

  private static boolean blocks(Mistake mistake) {
    return mistake.gravity() == Mistake.Gravity.BLOCKING;
  }

  private static ContentLoader loader() {
    return new ContentLoader(
        Clock.fixed(ShippedGuide.MONDAY_MORNING, ZoneId.of("Europe/Helsinki")),
        failure -> {
          throw new AssertionError(failure);
        });
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path));
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
