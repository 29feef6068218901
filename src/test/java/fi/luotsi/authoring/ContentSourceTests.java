package fi.luotsi.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentSourceTests {

  @TempDir private Path folder;

  @Test
  void readsContentAndNothingElse() throws IOException {
    write("knowledge/county.yaml", "a: b");
    write("knowledge/paths/s/i/fi.md", "x");
    write("dialogs/tests/d.yaml", "- a");
    write("knowledge/schemas/county.schema.json", "{}");
    write("knowledge/.git/x.yaml", "a: b");
    write("knowledge/.county.yaml.swp", "a: b");
    write("knowledge/county.yaml~", "a: b");
    write("target/other.yaml", "a: b");

    assertThat(read().files())
        .map(ContentFile::path)
        .containsExactly(
            "dialogs/tests/d.yaml", "knowledge/county.yaml", "knowledge/paths/s/i/fi.md");
    assertThat(read().under("dialogs").files()).hasSize(1);
  }

  @Test
  void readsNothingFromAFolderThatIsNotThere() {
    ContentFiles files = ContentSource.directory(folder.resolve("none")).read();

    assertThat(files.files()).isEmpty();
    assertThat(files.mistakes()).isEmpty();
  }

  @Test
  void evensOutLineEndsAndByteOrderMark() throws IOException {
    write("knowledge/county.yaml", "\uFEFFa: b\r\nc: d\r");

    assertThat(read().file("knowledge/county.yaml").orElseThrow().text()).isEqualTo("a: b\nc: d\n");
  }

  @Test
  void saysWhereUtf8Ends() throws IOException {
    byte[] latin = "nimi: ok\nkatu: tie\nkyl\u00e4: x\n".getBytes(StandardCharsets.ISO_8859_1);
    Path file = folder.resolve("knowledge/county.yaml");
    Files.createDirectories(file.getParent());
    Files.write(file, latin);

    assertThat(read().files()).isEmpty();
    assertThat(read().mistakes())
        .singleElement()
        .matches(m -> m.code().equals("not-utf-8") && m.line() == 3 && m.column() == 4);
  }

  @Test
  void refusesAFileCutWithinACharacter() throws IOException {
    Path file = folder.resolve("knowledge/county.yaml");
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[] {'a', ':', ' ', (byte) 0xC3});

    assertThat(read().mistakes()).singleElement().matches(m -> m.code().equals("not-utf-8"));
  }

  @Test
  void refusesAFileTooLarge() throws IOException {
    write("knowledge/county.yaml", "a".repeat(ContentBasket.LARGEST_FILE + 1));

    assertThat(read().files()).isEmpty();
    assertThat(read().mistakes()).singleElement().matches(m -> m.code().equals("too-large-file"));
  }

  @Test
  void stopsAtTooManyFiles() {
    ContentBasket basket = new ContentBasket();
    for (int i = 0; i < ContentBasket.MOST_FILES + 10; i++) {
      basket.put("knowledge/" + i + ".yaml", () -> new java.io.ByteArrayInputStream(new byte[0]));
    }

    assertThat(basket.contents().files()).hasSize(ContentBasket.MOST_FILES);
    assertThat(basket.contents().mistakes())
        .singleElement()
        .matches(m -> m.code().equals("too-much-content"));
  }

  @Test
  void followsLinksAsContainerPlatformsMakeThem() throws IOException {
    write("knowledge/..data/county.yaml", "a: b");
    Files.createSymbolicLink(
        folder.resolve("knowledge/county.yaml"), Path.of("..data", "county.yaml"));

    assertThat(read().files()).map(ContentFile::path).containsExactly("knowledge/county.yaml");
  }

  @Test
  void findsTheSameShippedContentAsInItsFolder() throws IOException {
    ContentFiles shipped = ContentSource.shipped().read();
    ContentFiles folders = ContentSource.directory(Path.of("")).read();

    assertThat(shipped.files()).isNotEmpty();
    assertThat(shipped.files()).containsExactlyElementsOf(folders.files());
    assertThat(shipped.version()).isEqualTo(folders.version());
  }

  private ContentFiles read() {
    return ContentSource.directory(folder).read();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
