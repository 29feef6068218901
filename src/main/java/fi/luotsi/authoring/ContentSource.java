package fi.luotsi.authoring;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where content files come from. */
public interface ContentSource {

  /**
   * All files of {@code knowledge/} and {@code dialogs/} as they stand now. Files that cannot be
   * read are reported in it; the number and the size of files are bounded.
   */
  ContentFiles read();

  /** The content in a folder that holds {@code knowledge/} and {@code dialogs/}. */
  static ContentSource directory(Path folder) {
    return new DirectoryContent(folder);
  }

  /** The content in the current folder if it holds {@code knowledge/}, else what is shipped. */
  static ContentSource here() {
    Path here = Path.of("");
    return Files.isDirectory(here.resolve("knowledge")) ? directory(here) : shipped();
  }

  /** The content that is shipped inside the application. */
  static ContentSource shipped() {
    return new ShippedContent();
  }
}
