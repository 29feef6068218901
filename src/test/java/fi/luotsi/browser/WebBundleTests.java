package fi.luotsi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What browsers have to load: measured, bounded, and complete in itself. */
class WebBundleTests {

  private static final int CHAT_LIMIT = 40_000;
  private static final int CONSOLE_LIMIT = 40_000;

  @Test
  void chatIsSmall() throws IOException {
    assertThat(measured("luotsi-chat.js")).isBetween(1_000, CHAT_LIMIT);
  }

  @Test
  void staffPageIsSmall() throws IOException {
    assertThat(measured("staff/console.js")).isBetween(1_000, CONSOLE_LIMIT);
  }

  @Test
  void bundlesLoadNothingFromElsewhere() throws IOException {
    for (String file : new String[] {"luotsi-chat.js", "staff/console.js", "demo.css"}) {
      assertThat(text(file))
          .as(file)
          .doesNotContain("@import", "url(http", "eval(")
          .doesNotContainPattern("import\\(\"https?:");
    }
  }

  /** Words from elsewhere only ever become text. */
  @Test
  void ownSourcesNeverMakeMarkupOfText() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("web-widget"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ts")).toList()) {
        assertThat(Files.readString(file))
            .as(file.toString())
            .doesNotContain("innerHTML", "outerHTML", "unsafeHTML", "insertAdjacentHTML");
      }
    }
  }

  @Test
  void bundlesComeWithSourceMapsAndLicences() throws IOException {
    for (String file : new String[] {"luotsi-chat.js", "staff/console.js"}) {
      assertThat(text(file + ".map")).contains("sourcesContent");
      assertThat(text(file + ".LEGAL.txt")).contains("BSD-3-Clause");
    }
  }

  private static int measured(String file) throws IOException {
    byte[] bytes = bytes(file);
    int zipped = zipped(bytes).length;
    System.out.printf("%-20s %6d bytes, %6d gzipped%n", file, bytes.length, zipped);
    return zipped;
  }

  private static byte[] zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip =
        new GZIPOutputStream(out) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  private static String text(String file) throws IOException {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in = WebBundleTests.class.getResourceAsStream("/static/" + file)) {
      assertThat(in).as(file).isNotNull();
      return in.readAllBytes();
    }
  }
}
